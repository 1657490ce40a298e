# puppet apply --modulepath modules site.pp
file { ['/var/lib/ospool-pilot', '/var/cache/pilot-cvmfs']:
  ensure => directory,
  owner  => '1000', # the container's user
  group  => '1000',
}

-> class { 'ospool_pilot':
  fleet  => '/etc/osg/fleet.yaml',
  pilots => { $facts['networking']['fqdn'] => {} },
}
