docker run \
    -it \
    --rm \
    --user osg \
    --security-opt seccomp=unconfined \
    --security-opt systempaths=unconfined \
    --security-opt no-new-privileges \
    -v '/etc/it'\''s a token/$(id):/etc/condor/tokens-orig.d/flock.opensciencegrid.org' \
    -v '/a b/`id`/"c"/\:/pilot' \
    -e GLIDEIN_Site=NO \
    -e 'GLIDEIN_ResourceName=null (as a name)' \
    -e 'GLIDEIN_Start_Extra=regexp("^a$", Owner) && Owner != "O'\''Brien `id` $HOME %n \"x\""' \
    -e OSG_SQUID_LOCATION=None \
    -e 'BACKSLASHES=\ \\ \n \' \
    -e 'BLANKS=  a  b  ' \
    -e 'CONTROLS=' \
    -e EMPTY= \
    -e 'EXPANSIONS=$HOME ${HOME} $$ $(id) `id` ~ * ? [a-z] {{x}} %n %% !! !x' \
    -e 'LINES=first
  second

last
' \
    -e 'QUOTES='\''single'\'' "double" '\''"both"'\'' ‘typographic’' \
    -e 'UNICODE=é é א 😀  ​' \
    -v '/etc/osg/extra attributes;.cfg:/etc/osg/extra-attributes.cfg:ro' \
    opensciencegrid/osgvo-docker-pilot:release sh '' -x -- '*' '#' '=x' '!' '~' '{a,b}' 'two
lines' 'a	tab' '[31m' 'a\' 'it'\''s' ' ﻿'
