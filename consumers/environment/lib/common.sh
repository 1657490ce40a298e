# shellcheck shell=bash
# What every script of this folder shares: where things live, and how to speak. Sourced, not run.

# Read by the scripts that source this file.
# shellcheck disable=SC2034
home=${PILOTCONFIG_CONSUMERS_HOME:-/var/lib/pilotconfig-consumers}
root=$home/trixie               # the Debian root in which podman lives
image_root=$home/stand-in       # the unpacked stand-in image
exchange=$home/exchange         # the same path on the host, for the docker daemon and inside `enter`
run=$home/run                   # sockets, pids and logs of what `start` started
docker_socket=$run/docker.sock
image=pilotconfig/stand-in:1
user=ospool                     # an ordinary user in the trixie root, with a systemd of their own in its world
user_id=4242
label=io.pilotconfig.stand-in   # carries the checksum of what the image was made of

say() {
  printf '%s: %s\n' "${0##*/}" "$*" >&2
}

die() {
  say "$*"
  exit 1
}

require_root() {
  [[ $(id -u) -eq 0 ]] || die "must be run as root"
  [[ $home == /* && $home != *[$' \t\n:,\\']* ]] ||
    die "PILOTCONFIG_CONSUMERS_HOME must be an absolute path without blanks, colons, commas and backslashes: $home"
}

# The clock tick at which a process was born. A pid alone may have been given to another process since.
born() {
  local stat
  stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 1
  # The second field is the command in parentheses, which may hold anything; 19 fields later stands the birth.
  read -r -a stat <<<"${stat##*) }"
  printf '%s\n' "${stat[19]}"
}

# Prints the pid of the world NAME (docker or podman), fails when it does not live.
pid_of() {
  local pid birth
  read -r pid birth 2>/dev/null <"$run/$1.pid" || return 1
  [[ $(born "$pid") == "$birth" ]] || return 1
  printf '%s\n' "$pid"
}

# One caller at a time changes the state of the environment; the lock ends with the script that took it. Children that
# outlive the script must be started with 9>&-, or they would hold it.
lock() {
  mkdir -p "$run"
  exec 9>"$run/lock"
  flock --wait 600 9 || die "another call has held $run/lock for ten minutes"
}
