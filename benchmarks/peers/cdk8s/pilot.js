// A manifest of examples/settings/cvmfsexec.yaml by cdk8s, checked by nothing. Argument: the folder to write to.
const { App, Chart, ApiObject } = require('cdk8s');

const app = new App({ outdir: process.argv[2] });
const chart = new Chart(app, 'pilot');
new ApiObject(chart, 'deployment', {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'ospool-pilot' },
  spec: {
    replicas: 1,
    selector: { matchLabels: { app: 'ospool-pilot' } },
    template: {
      metadata: { labels: { app: 'ospool-pilot' } },
      spec: {
        containers: [{
          name: 'pilot',
          image: 'opensciencegrid/osgvo-docker-pilot:release',
          env: Object.entries({
            GLIDEIN_Site: 'CHTC',
            GLIDEIN_ResourceName: 'CHTC-EP1',
            GLIDEIN_Start_Extra: 'True',
            OSG_SQUID_LOCATION: 'http://squid.example.edu:3128',
            CVMFSEXEC_REPOS: 'oasis.opensciencegrid.org singularity.opensciencegrid.org',
          }).map(([name, value]) => ({ name, value })),
          volumeMounts: [{ name: 'token', mountPath: '/etc/condor/tokens-orig.d' }, { name: 'scratch', mountPath: '/pilot' }],
        }],
        volumes: [{ name: 'token', secret: { secretName: 'ospool-token' } }, { name: 'scratch', emptyDir: {} }],
      },
    },
  },
});
app.synth();
