"""The command line of examples/settings/cvmfsexec.yaml by a template of Jinja2, checked by nothing."""
import os

import jinja2

PILOT = {
    "token": "/etc/osg/ospool-ep.tkn",
    "workDir": "/var/lib/ospool-pilot",
    "image": "opensciencegrid/osgvo-docker-pilot:release",
    "variables": {
        "GLIDEIN_Site": "CHTC",
        "GLIDEIN_ResourceName": "CHTC-EP1",
        "GLIDEIN_Start_Extra": "True",
        "OSG_SQUID_LOCATION": "http://squid.example.edu:3128",
        "CVMFSEXEC_REPOS": "oasis.opensciencegrid.org singularity.opensciencegrid.org",
    },
}
FOLDER = os.path.dirname(os.path.abspath(__file__))
ENVIRONMENT = jinja2.Environment(loader=jinja2.FileSystemLoader(FOLDER), trim_blocks=True)
print(ENVIRONMENT.get_template("pilot.j2").render(pilot=PILOT))
