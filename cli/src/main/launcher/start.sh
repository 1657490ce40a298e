# Starts the command with Java 17 or newer, and with an archive of its classes, which halves the time of a short run. Read
# by bash from the launchers, which set: jar, the command's jar; archives, the folders for archives, the best first.
# An archive fits one build of Java and one place of the jar, so it is made where it is used: at the first start.

fail() {
  say "$1"
  exit 4
}

say() {
  printf 'pilotconfig: %s\n' "$1" >&2
}

# Where users keep what can be made again.
user_cache() {
  if [[ ${XDG_CACHE_HOME:-} == /* ]]; then
    cache=$XDG_CACHE_HOME/pilotconfig
  else
    cache=${HOME:+$HOME/.cache/pilotconfig}
  fi
}

# Sets java, home, version and major.
find_java() {
  if [[ -n ${JAVA_HOME:-} ]]; then
    java=$JAVA_HOME/bin/java
    [[ -x $java ]] || fail "there is no Java in JAVA_HOME, which is $JAVA_HOME."
  else
    hash java 2>/dev/null || fail 'Java 17 or newer is needed: install it, or set JAVA_HOME.'
    java=${BASH_CMDS[java]}
  fi
  home=$(readlink -f "$java")
  home=${home%/bin/java}
  version=
  local key value
  if [[ -r $home/release ]]; then
    while IFS='=' read -r key value; do
      [[ $key == JAVA_VERSION ]] && version=${value//\"/}
    done <"$home/release"
  fi
  [[ -n $version ]] || version=$("$java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p')
  major=${version%%[!0-9]*}
  major=${major:-0}
  ((major >= 17)) || fail "Java 17 or newer is needed, but $java is ${version:-something else}."
}

# Runs a function while no other start runs one in the same folder.
alone() {
  local folder=$1
  shift
  if hash flock 2>/dev/null; then
    (flock 9 && "$@") 9>"$folder/pilotconfig.lock"
  else
    "$@"
  fi
}

# Sets archive to the one of this Java and of this place, where a folder has it; a file newer than the jar, maybe empty.
find_archive() {
  local place=${jar//[\/:]/_} folder
  ((${#place} <= 100)) || place=${place: -100}
  archive_name=pilotconfig-$version$place.jsa
  for folder in "${archives[@]}"; do
    archive=$folder/$archive_name
    [[ $archive -nt $jar ]] && return
  done
  archive=
}

# Makes the archive in the first folder that can be written.
prepare_archive() {
  local folder
  for folder in "${archives[@]}"; do
    [[ -e $folder ]] || mkdir -p "$folder" 2>/dev/null
    if [[ -d $folder && -w $folder ]]; then
      archive=$folder/$archive_name
      alone "$folder" make_archive "$folder"
      return
    fi
  done
}

# Of the classes that usual runs load; an empty one says that it is not possible here.
make_archive() {
  [[ $archive -nt $jar ]] && return # another start was faster
  say "preparing quick starts with Java $version, this happens once."
  local scratch
  scratch=$(mktemp -d "$1/archive.XXXXXX") || return
  local rehearsal=(-cp "$jar" io.pilotconfig.cli.Rehearsal "$scratch")
  if ((major >= 25)); then
    run_quietly -XX:AOTCacheOutput="$scratch/archive" "${rehearsal[@]}"
  else
    run_quietly -XX:DumpLoadedClassList="$scratch/classes" "${rehearsal[@]}"
    run_quietly -Xshare:dump -XX:SharedClassListFile="$scratch/classes" -XX:SharedArchiveFile="$scratch/archive" \
      -cp "$jar"
  fi
  [[ -s $scratch/archive ]] || : >"$scratch/archive"
  touch "$scratch/archive"
  mv -f "$scratch/archive" "$archive"
  rm -rf "$scratch"
}

run_quietly() {
  "$java" "${quick[@]}" "$@" >/dev/null 2>&1 </dev/null
}

any=(-XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable)
# A short run: only what runs very often is compiled, and that quickly.
quick=("${any[@]}" -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=5)
# A long run: in bounded memory, and compiled early, which pays from some hundred pilots on: 1,000 take a quarter less
# processor time. Better code takes longer to make than it saves: 10,000 pilots take twice the processor time.
long=("${any[@]}" -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.2 -Xmx128m)

# Becomes the command with these arguments.
start() {
  find_archive
  [[ -n $archive ]] || prepare_archive
  local options=("${quick[@]}")
  [[ ${1:-} != generate ]] || options=("${long[@]}")
  if [[ -s $archive ]]; then
    if ((major >= 25)); then
      options+=("-XX:AOTCache=$archive")
    else
      options+=("-XX:SharedArchiveFile=$archive")
    fi
  fi
  local terminals=
  [[ -t 1 ]] && terminals+=1
  [[ -t 2 ]] && terminals+=2
  export LC_ALL=C.UTF-8 # Java takes the names of files by the locale
  # Not by -jar, which would open the jar only to learn the name of the class.
  exec "$java" "${options[@]}" "-Dpilotconfig.terminals=$terminals" -cp "$jar" io.pilotconfig.cli.Main "$@"
}
