# shellcheck shell=bash
# shellcheck disable=SC2154 # assigned in common.sh
# What the two worlds (docker-world, podman-world) have in common. A world is the first process of mount, pid and
# network namespaces of its own: nothing that it mounts or configures is seen by the machine, and all that runs in it,
# containers included, ends with this one process. Sourced by the world after common.sh.

# To be called before /proc is mounted anew: there our pid is still the one that the machine knows us by. Bash itself
# must open the file, a child would read about itself.
record_pid() {
  local stat
  read -r -a stat </proc/self/stat
  printf '%s %s\n' "${stat[0]}" "${stat[21]}" >"$run/$1.pid"
}

# Mounts the machine's control groups at $1. Machines differ: version 2 alone, version 1 with all controllers and an
# empty version 2 beside it (which crun refuses as a whole), or nothing mounted yet. So we mount what the kernel says
# owns the controllers: the hierarchies of version 1 if they have any, else version 2.
mount_cgroups() {
  local hierarchies hierarchy name controller
  hierarchies=$(cut -d : -f 2 /proc/self/cgroup)
  if ! grep -qE '(^|,)(memory|pids)(,|$)' <<<"$hierarchies"; then
    mount -t cgroup2 cgroup2 "$1"
    return
  fi
  mount -t tmpfs -o mode=0755 tmpfs "$1"
  for hierarchy in $hierarchies; do
    name=${hierarchy#name=}
    mkdir "$1/$name"
    [[ $name == "$hierarchy" ]] || hierarchy=none,$hierarchy
    mount -t cgroup -o "$hierarchy" cgroup "$1/$name"
    [[ $name != *,* ]] || for controller in ${name//,/ }; do ln -s "$name" "$1/$controller"; done
  done
}

# A udev rule gives everybody /dev/fuse on any real machine; where there is no udev, it is root's. The containers see
# the mode that the engine sees, so the engine gets a node of its own with the mode of a real machine.
open_fuse() {
  [[ -c /dev/fuse && $(stat -c %a /dev/fuse) != 666 ]] || return 0
  mkdir -p "$run/dev.$1"
  mount -t tmpfs -o mode=0755 tmpfs "$run/dev.$1"
  mknod "$run/dev.$1/fuse" c 10 229
  chmod 0666 "$run/dev.$1/fuse"
  mount --bind "$run/dev.$1/fuse" /dev/fuse
}

# Propagation goes from the machine to the world and on to the containers, never back.
share_cvmfs() {
  mount --make-shared "$exchange/cvmfs"
  mount --rbind "$exchange/cvmfs" /cvmfs
}

# Makes the trixie root a root with everything a program expects, except for devices and control groups.
make_root_of_world() {
  mkdir -p "$root$exchange" "$root$run" "$root/cvmfs"
  mount --rbind "$root" "$root" # the new root must be a mount point
  mount -t proc proc "$root/proc"
  mount -t sysfs sysfs "$root/sys"
  mount -t tmpfs -o mode=0755 tmpfs "$root/run"
  mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
  # The same paths as on the machine: what a test puts there has one name for everybody.
  mkdir -p "$root$exchange" "$root$run"
  mount --rbind "$exchange" "$root$exchange"
  mount --rbind "$run" "$root$run"
}

enter_root_of_world() {
  ip link set lo up
  cd "$root" || exit
  pivot_root . .
  umount -l . # the old root, which lies on top of the new one
  cd / || exit
  hash -r
}
