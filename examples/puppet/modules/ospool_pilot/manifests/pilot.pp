# @summary One pilot of the fleet file on this host. Its title is its name there.
#
# @param ensure
#   absent stops the pilot and removes its files.
# @param restart
#   Whether a running pilot whose files changed is restarted at once, which ends its jobs. If not, it has its new settings
#   when it next starts by itself; set lifetime in the fleet file, so that it does.
define ospool_pilot::pilot (
  Enum['present', 'absent'] $ensure  = present,
  Boolean                   $restart = true,
) {
  include ospool_pilot

  # It becomes the name of files and of a service.
  assert_type(Pattern[/\A[A-Za-z0-9][A-Za-z0-9._-]*\z/], $name)
  $files = "${ospool_pilot::directory}/${name}"
  $reload = Exec['ospool_pilot: systemctl daemon-reload']

  if $ensure == present {
    $set = $ospool_pilot::set.map |$assignment| { ['--set', $assignment] }
    $generate = $ospool_pilot::command + [
      'generate', $ospool_pilot::fleet, '--output', $ospool_pilot::directory,
      '--target', 'quadlet', '--only', $name, '--prune',
    ] + flatten($set)

    # Words, not a line: no shell reads them. --check ends with 0 where nothing is to be done, and writes nothing.
    exec { "ospool_pilot: generate ${name}":
      command     => $generate,
      unless      => [$generate + ['--check']],
      path        => ['/usr/local/bin', '/usr/bin', '/bin'],
      environment => ['LC_ALL=C.UTF-8'],
      logoutput   => on_failure,
      notify      => $reload,
    }

    service { "${name}.service":
      ensure   => running,
      provider => systemd,
      require  => [Exec["ospool_pilot: generate ${name}"], $reload],
    }

    if $restart {
      # Three starts in ten minutes are no reason not to try the new files. A unit that is new has nothing to forget.
      exec { "ospool_pilot: systemctl reset-failed ${name}":
        command     => ['systemctl', 'reset-failed', "${name}.service"],
        path        => ['/usr/local/bin', '/usr/bin', '/bin'],
        returns     => [0, 1],
        refreshonly => true,
        require     => $reload,
        subscribe   => Exec["ospool_pilot: generate ${name}"],
        before      => Service["${name}.service"],
      }

      Exec["ospool_pilot: generate ${name}"] ~> Service["${name}.service"]
    }
  } else {
    service { "${name}.service":
      ensure   => stopped,
      provider => systemd,
    }

    -> file { $files:
      ensure => absent,
      force  => true,
      notify => $reload,
    }
  }
}
