// The command line of examples/settings/cvmfsexec.yaml, checked by nothing.
local pilot = {
  site: 'CHTC',
  resource: 'CHTC-EP1',
  token: '/etc/osg/ospool-ep.tkn',
  workDir: '/var/lib/ospool-pilot',
  squid: 'http://squid.example.edu:3128',
  start: 'True',
  repos: ['oasis.opensciencegrid.org', 'singularity.opensciencegrid.org'],
  image: 'opensciencegrid/osgvo-docker-pilot:release',
};
local quoted(text) = "'" + std.strReplace(text, "'", "'\\''") + "'";
local variables = {
  GLIDEIN_Site: pilot.site,
  GLIDEIN_ResourceName: pilot.resource,
  GLIDEIN_Start_Extra: pilot.start,
  OSG_SQUID_LOCATION: pilot.squid,
  CVMFSEXEC_REPOS: std.join(' ', pilot.repos),
};
std.join(' \\\n    ', [
  'docker run',
  '-it --rm --user osg --security-opt seccomp=unconfined --security-opt systempaths=unconfined',
  '--security-opt no-new-privileges --device=/dev/fuse --net=host',
  '-v ' + quoted(pilot.token) + ':/etc/condor/tokens-orig.d/flock.opensciencegrid.org',
  '-v ' + quoted(pilot.workDir) + ':/pilot',
] + ['-e ' + quoted(name + '=' + variables[name]) for name in std.objectFields(variables)] + [pilot.image]) + '\n'
