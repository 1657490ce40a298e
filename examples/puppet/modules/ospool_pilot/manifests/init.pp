# @summary Runs OSPool pilots as podman quadlets, from a fleet file that pilotconfig checks.
#
# The host needs podman, systemd, a Java and pilotconfig, which is called on the host itself. The token is named in the
# fleet file by its path; its content is never read. Bringing it and the fleet file there is not this module's job.
#
# @example Two pilots, and one that is to go
#   class { 'ospool_pilot':
#     fleet  => '/etc/osg/fleet.yaml',
#     pilots => { 'ep1' => {}, 'ep2' => { 'restart' => false }, 'ep3' => { 'ensure' => absent } },
#   }
#
# @param fleet
#   The fleet file, or a directory of them, on the host.
# @param pilots
#   The pilots of this host by their names in the fleet file, each with parameters of ospool_pilot::pilot.
# @param set
#   Settings for all of them, as pilotconfig takes them behind --set, such as 'pull=always'. They are checked like those in
#   the file. No shell sees them.
# @param command
#   How pilotconfig is called, as a list of words.
# @param directory
#   Where the units go, below a directory that podman looks through. attributesFile of a pilot with attributes is
#   DIRECTORY/PILOT/extra-attributes.cfg.
class ospool_pilot (
  Pattern[/\A\//]                  $fleet,
  Hash[String[1], Hash]            $pilots    = {},
  Array[Pattern[/\A[^=]+=/]]       $set       = [],
  Array[String[1], 1]              $command   = ['pilotconfig'],
  Pattern[/\A\//]                  $directory = '/etc/containers/systemd/ospool',
) {
  exec { 'ospool_pilot: systemctl daemon-reload':
    command     => ['systemctl', 'daemon-reload'],
    path        => ['/usr/local/bin', '/usr/bin', '/bin'],
    refreshonly => true,
  }

  $pilots.each |$name, $parameters| {
    ospool_pilot::pilot { $name:
      * => $parameters,
    }
  }
}
