/*
 * The only program of the stand-in image: tells, as one JSON object on standard output, what a process in the
 * container sees. It stands under the names of everything that the pilot image would start, so that argv shows which of
 * them was meant, with what arguments.
 *
 * A string of arbitrary bytes is a JSON string where it is valid UTF-8, and {"hex": "..."} where it is not; both are
 * lossless. The content of the token file is never read.
 *
 * While /pilot/.hold exists the program stays after having reported, at most a minute or the seconds that the file names,
 * so that a test can look at the running container from outside. SIGTERM ends it at once with status 0, as it ends the pilot.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

extern char **environ;

/* What the contract of the pilot names. Mount targets that are not here are reported as well, see report_paths. */
static const char *const PATHS[] = {
    "/etc/condor/tokens-orig.d",
    "/etc/condor/tokens-orig.d/flock.opensciencegrid.org",
    "/etc/condor/passwords-orig.d",
    "/pilot",
    "/cvmfs",
    "/cvmfs/config-osg.opensciencegrid.org",
    "/cvmfsexec",
    "/cvmfsexec/default.local",
    "/cvmfs-cache",
    "/cvmfs-logs",
    "/etc/osg/extra-attributes.cfg",
    "/etc/OpenCL/vendors",
    "/dev/fuse",
    "/tmp",
};

/* Files whose content is no secret. */
static const char *const READABLE[] = {
    "/cvmfsexec/default.local",
    "/etc/osg/extra-attributes.cfg",
};

/* What docker and podman mask or make read-only unless told systempaths=unconfined or unmask=ALL. */
static const char *const SYSTEM_PATHS[] = {
    "/proc/acpi",       "/proc/asound",     "/proc/bus",  "/proc/fs",            "/proc/interrupts",
    "/proc/irq",        "/proc/kcore",      "/proc/keys", "/proc/latency_stats", "/proc/sched_debug",
    "/proc/scsi",       "/proc/sys",        "/proc/sysrq-trigger",
    "/proc/timer_list", "/proc/timer_stats", "/sys/dev/block",
    "/sys/devices/virtual/powercap", "/sys/firmware", "/sys/fs/selinux",
};

/* Both versions of the control groups; only the files that exist are reported. */
static const char *const CGROUP_FILES[] = {
    "cpu.max",
    "memory.max",
    "memory.swap.max",
    "pids.max",
    "cpu/cpu.cfs_period_us",
    "cpu/cpu.cfs_quota_us",
    "memory/memory.limit_in_bytes",
    "memory/memory.memsw.limit_in_bytes",
    "pids/pids.max",
};

static const char *const STATUS_LINES[] = {
    "CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb", "NoNewPrivs", "Seccomp", "Seccomp_filters",
};

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

/* --- JSON --------------------------------------------------------------------------------------------------------- */

static bool first = true; /* nothing stands yet in the innermost object or array */

static void separate(void) {
  if (!first) putchar(',');
  first = false;
}

static void open_bracket(char bracket) {
  separate();
  putchar(bracket);
  first = true;
}

static void close_bracket(char bracket) {
  putchar(bracket);
  first = false;
}

/* The length of the UTF-8 sequence at s, or 0 where there is none (overlong and surrogates are none). */
static size_t utf8_sequence(const unsigned char *s, size_t left) {
  size_t length = s[0] < 0x80                  ? 1
                  : s[0] >= 0xc2 && s[0] < 0xe0 ? 2
                  : s[0] >= 0xe0 && s[0] < 0xf0 ? 3
                  : s[0] >= 0xf0 && s[0] < 0xf5 ? 4
                                                : 0;
  if (length > left) return 0;
  for (size_t i = 1; i < length; i++)
    if ((s[i] & 0xc0) != 0x80) return 0;
  if (s[0] == 0xe0 && s[1] < 0xa0) return 0;
  if (s[0] == 0xed && s[1] > 0x9f) return 0;
  if (s[0] == 0xf0 && s[1] < 0x90) return 0;
  if (s[0] == 0xf4 && s[1] > 0x8f) return 0;
  return length;
}

static bool is_utf8(const unsigned char *s, size_t length) {
  for (size_t i = 0, step; i < length; i += step)
    if ((step = utf8_sequence(s + i, length - i)) == 0) return false;
  return true;
}

static void quoted(const unsigned char *s, size_t length) {
  putchar('"');
  for (size_t i = 0; i < length; i++) {
    if (s[i] == '"' || s[i] == '\\')
      printf("\\%c", s[i]);
    else if (s[i] < 0x20 || s[i] == 0x7f)
      printf("\\u%04x", s[i]);
    else
      putchar(s[i]);
  }
  putchar('"');
}

static void bytes(const char *s, size_t length) {
  const unsigned char *u = (const unsigned char *)s;
  separate();
  if (is_utf8(u, length)) {
    quoted(u, length);
    return;
  }
  printf("{\"hex\":\"");
  for (size_t i = 0; i < length; i++) printf("%02x", u[i]);
  printf("\"}");
}

static void text(const char *s) { bytes(s, strlen(s)); }

/* Names are our own or NUL-terminated paths; a path that is not UTF-8 can't be a JSON name and gets a substitute. */
static void key(const char *name) {
  separate();
  if (is_utf8((const unsigned char *)name, strlen(name)))
    quoted((const unsigned char *)name, strlen(name));
  else
    printf("\"not UTF-8\"");
  putchar(':');
  first = true; /* the value that follows needs no comma */
}

static void number(long long value) {
  separate();
  printf("%lld", value);
}

static void truth(bool value) {
  separate();
  printf(value ? "true" : "false");
}

static void nothing(void) {
  separate();
  printf("null");
}

static void key_text(const char *name, const char *value) {
  key(name);
  if (value == NULL)
    nothing();
  else
    text(value);
}

static void key_number(const char *name, long long value) {
  key(name);
  number(value);
}

static void key_truth(const char *name, bool value) {
  key(name);
  truth(value);
}

/* --- files -------------------------------------------------------------------------------------------------------- */

/* The content of a file with a NUL behind it, to be freed; NULL with errno when it can't be read. */
static char *slurp(const char *path, size_t limit, size_t *length) {
  int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (fd < 0) return NULL;
  char *content = malloc(limit + 1);
  size_t used = 0;
  ssize_t got = 0;
  while (content != NULL && used < limit && (got = read(fd, content + used, limit - used)) > 0) used += (size_t)got;
  int problem = errno;
  close(fd);
  if (content == NULL || got < 0) {
    free(content);
    errno = problem;
    return NULL;
  }
  content[used] = '\0';
  if (length != NULL) *length = used;
  return content;
}

/* The first line of a small file of the kernel, NULL when there is none. */
static char *line_of(const char *path) {
  char *content = slurp(path, 65536, NULL);
  if (content != NULL) content[strcspn(content, "\n")] = '\0';
  return content;
}

static void key_line(const char *name, const char *path) {
  char *line = line_of(path);
  key_text(name, line);
  free(line);
}

static void key_link(const char *name, const char *path) {
  char target[PATH_MAX];
  ssize_t length = readlink(path, target, sizeof target);
  key(name);
  if (length < 0)
    nothing();
  else
    bytes(target, (size_t)length);
}

static bool contains(const char *const *list, size_t length, const char *value) {
  for (size_t i = 0; i < length; i++)
    if (strcmp(list[i], value) == 0) return true;
  return false;
}

static bool is_below(const char *path, const char *directory) {
  size_t length = strlen(directory);
  return strncmp(path, directory, length) == 0 && (path[length] == '/' || path[length] == '\0');
}

/* --- mounts ------------------------------------------------------------------------------------------------------- */

struct mount {
  char *root, *target, *options, *propagation, *type, *source, *super_options;
};

static struct mount *mounts;
static size_t mount_count;

/* The kernel writes blank, tab, newline and backslash as three octal digits. */
static char *unescaped(char *field) {
  char *to = field;
  for (const char *from = field; *from != '\0'; to++) {
    if (from[0] == '\\' && from[1] && from[2] && from[3]) {
      *to = (char)((from[1] - '0') << 6 | (from[2] - '0') << 3 | (from[3] - '0'));
      from += 4;
    } else {
      *to = *from++;
    }
  }
  *to = '\0';
  return field;
}

/* A line reads: id parent major:minor root target options [shared:N] [master:N] ... - type source super-options. */
static struct mount parsed(char *line) {
  struct mount m = {0};
  char *end = strstr(line, " - ");
  char *rest = end + 3;
  *end = '\0';
  for (int i = 0; i < 3; i++) strsep(&line, " ");
  m.root = unescaped(strsep(&line, " "));
  m.target = unescaped(strsep(&line, " "));
  m.options = strsep(&line, " ");
  m.propagation = line;
  m.type = strsep(&rest, " ");
  m.source = unescaped(strsep(&rest, " "));
  m.super_options = rest;
  return m;
}

static void read_mounts(void) {
  char *content = slurp("/proc/self/mountinfo", 1 << 20, NULL); /* lives as long as the program */
  while (content != NULL && *content != '\0') {
    char *line = strsep(&content, "\n");
    if (strstr(line, " - ") == NULL) continue;
    mounts = realloc(mounts, (mount_count + 1) * sizeof *mounts);
    if (mounts == NULL) abort();
    mounts[mount_count++] = parsed(line);
  }
}

/* The mount at exactly that target, the uppermost of several, or NULL. */
static const struct mount *mount_at(const char *target) {
  for (size_t i = mount_count; i > 0; i--)
    if (strcmp(mounts[i - 1].target, target) == 0) return &mounts[i - 1];
  return NULL;
}

static bool has_option(const struct mount *m, const char *option) {
  size_t length = strlen(option);
  for (const char *at = m->options; at != NULL; at = strchr(at, ',') ? strchr(at, ',') + 1 : NULL)
    if (strncmp(at, option, length) == 0 && (at[length] == ',' || at[length] == '\0')) return true;
  return false;
}

static void words(const char *name, const char *list, char separator) {
  key(name);
  open_bracket('[');
  while (list != NULL && *list != '\0') {
    const char *end = strchrnul(list, separator);
    bytes(list, (size_t)(end - list));
    list = *end == '\0' ? NULL : end + 1;
  }
  close_bracket(']');
}

static void report_mounts(void) {
  key("mounts");
  open_bracket('[');
  for (size_t i = 0; i < mount_count; i++) {
    open_bracket('{');
    key_text("target", mounts[i].target);
    key_text("type", mounts[i].type);
    key_text("source", mounts[i].source);
    key_text("root", mounts[i].root);
    words("options", mounts[i].options, ',');
    words("superOptions", mounts[i].super_options, ',');
    words("propagation", mounts[i].propagation, ' ');
    close_bracket('}');
  }
  close_bracket(']');
}

/* --- sections of the report --------------------------------------------------------------------------------------- */

static void report_process(int argc, char **argv) {
  key("argv");
  open_bracket('[');
  for (int i = 0; i < argc; i++) text(argv[i]);
  close_bracket(']');

  key("environment"); /* NAME=value in the order received: a name given twice stays visible */
  open_bracket('[');
  for (char **e = environ; *e != NULL; e++) text(*e);
  close_bracket(']');

  key_link("executable", "/proc/self/exe");
  key_link("workingDirectory", "/proc/self/cwd");
  key_number("pid", getpid());
  key_number("uid", geteuid());
  key_number("gid", getegid());

  gid_t groups[1024];
  int count = getgroups((int)LENGTH(groups), groups);
  key("groups");
  open_bracket('[');
  for (int i = 0; i < count; i++) number(groups[i]);
  close_bracket(']');

  char host[256] = "";
  gethostname(host, sizeof host - 1);
  key_text("hostname", host);
}

static void report_streams(void) {
  static const char *const names[] = {"stdin", "stdout", "stderr"};
  key("streams");
  open_bracket('{');
  for (int fd = 0; fd < 3; fd++) {
    char link[32];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    key(names[fd]);
    open_bracket('{');
    key_truth("terminal", isatty(fd));
    key_link("target", link);
    close_bracket('}');
  }
  close_bracket('}');
}

static const char *type_of(mode_t mode) {
  switch (mode & S_IFMT) {
    case S_IFREG: return "file";
    case S_IFDIR: return "directory";
    case S_IFCHR: return "character device";
    case S_IFBLK: return "block device";
    case S_IFSOCK: return "socket";
    case S_IFIFO: return "fifo";
    default: return "other";
  }
}

static int visible(const struct dirent *entry) {
  return strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
}

static void report_entries(const char *path) {
  struct dirent **entries;
  int count = scandir(path, &entries, visible, alphasort);
  key("entries");
  if (count < 0) {
    nothing();
    return;
  }
  open_bracket('[');
  for (int i = 0; i < count; i++) {
    if (i < 200) text(entries[i]->d_name);
    free(entries[i]);
  }
  free(entries);
  close_bracket(']');
}

static void report_content(const char *path) {
  size_t length = 0;
  char *content = slurp(path, 65536, &length);
  key("content");
  if (content == NULL)
    nothing();
  else
    bytes(content, length);
  free(content);
}

static void report_path(const char *path) {
  struct stat s;
  key(path);
  if (stat(path, &s) != 0) {
    int problem = errno;
    open_bracket('{');
    key_text("type", problem == ENOENT || problem == ENOTDIR ? "absent" : "inaccessible");
    key_text("errno", strerrorname_np(problem));
    close_bracket('}');
    return;
  }
  open_bracket('{');
  key_text("type", type_of(s.st_mode));
  char mode[8];
  snprintf(mode, sizeof mode, "%04o", (unsigned)(s.st_mode & 07777));
  key_text("mode", mode);
  key_number("uid", s.st_uid);
  key_number("gid", s.st_gid);
  key_number("size", s.st_size);
  key_truth("mounted", mount_at(path) != NULL);
  key_truth("readable", eaccess(path, R_OK) == 0);
  key_truth("writable", eaccess(path, W_OK) == 0);
  if (S_ISDIR(s.st_mode)) report_entries(path);
  if (S_ISREG(s.st_mode) && contains(READABLE, LENGTH(READABLE), path)) report_content(path);
  close_bracket('}');
}

static bool is_of_the_system(const char *path) {
  return strcmp(path, "/") == 0 || is_below(path, "/proc") || is_below(path, "/sys") || is_below(path, "/dev");
}

static void report_paths(void) {
  key("paths");
  open_bracket('{');
  for (size_t i = 0; i < LENGTH(PATHS); i++) report_path(PATHS[i]);
  for (size_t i = 0; i < mount_count; i++) {
    const char *target = mounts[i].target;
    bool uppermost = mount_at(target) == &mounts[i];
    if (uppermost && !is_of_the_system(target) && !contains(PATHS, LENGTH(PATHS), target)) report_path(target);
  }
  close_bracket('}');
}

static void report_fuse(void) {
  int fd = open("/dev/fuse", O_RDWR | O_CLOEXEC);
  int problem = fd < 0 ? errno : 0;
  if (fd >= 0) close(fd);
  key("fuse");
  open_bracket('{');
  key_truth("present", access("/dev/fuse", F_OK) == 0);
  key_truth("opens", fd >= 0);
  key_text("errno", fd >= 0 ? NULL : strerrorname_np(problem));
  close_bracket('}');
}

static void report_status(void) {
  char *content = slurp("/proc/self/status", 65536, NULL);
  char *rest = content;
  key("status");
  open_bracket('{');
  while (rest != NULL && *rest != '\0') {
    char *value = strsep(&rest, "\n");
    char *name = strsep(&value, ":");
    if (value != NULL && contains(STATUS_LINES, LENGTH(STATUS_LINES), name)) key_text(name, value + strspn(value, " \t"));
  }
  close_bracket('}');
  free(content);

  key_line("label", "/proc/self/attr/current");
}

/* A masked path is overmounted with something else (/dev/null, an empty tmpfs); a read-only one with itself. */
static const char *state_of(const char *path) {
  const struct mount *m = mount_at(path);
  if (access(path, F_OK) != 0 && errno == ENOENT) return "absent";
  if (m == NULL) return "open";
  if (strcmp(m->type, "proc") != 0 && strcmp(m->type, "sysfs") != 0) return "masked";
  return has_option(m, "ro") ? "read-only" : "open";
}

static void report_system_paths(void) {
  key("systemPaths");
  open_bracket('{');
  for (size_t i = 0; i < LENGTH(SYSTEM_PATHS); i++) key_text(SYSTEM_PATHS[i], state_of(SYSTEM_PATHS[i]));
  close_bracket('}');
}

static void report_network(void) {
  char *content = slurp("/proc/net/dev", 65536, NULL);
  char *rest = content;
  key("network");
  open_bracket('{');
  key_link("namespace", "/proc/self/ns/net");
  key("interfaces");
  open_bracket('[');
  while (rest != NULL && *rest != '\0') {
    char *line = strsep(&rest, "\n");
    char *colon = strchr(line, ':');
    if (colon == NULL) continue; /* the two lines of the heading */
    *colon = '\0';
    text(line + strspn(line, " "));
  }
  close_bracket(']');
  close_bracket('}');
  free(content);
}

static void report_limit(const char *name, int resource) {
  struct rlimit limit = {0};
  getrlimit(resource, &limit);
  key(name);
  open_bracket('{');
  key_number("soft", limit.rlim_cur == RLIM_INFINITY ? -1 : (long long)limit.rlim_cur);
  key_number("hard", limit.rlim_max == RLIM_INFINITY ? -1 : (long long)limit.rlim_max);
  close_bracket('}');
}

static void report_limits(void) {
  key("limits");
  open_bracket('{');
  report_limit("nofile", RLIMIT_NOFILE);
  report_limit("nproc", RLIMIT_NPROC);
  report_limit("core", RLIMIT_CORE);
  close_bracket('}');

  key("cgroup");
  open_bracket('{');
  for (size_t i = 0; i < LENGTH(CGROUP_FILES); i++) {
    char path[128];
    snprintf(path, sizeof path, "/sys/fs/cgroup/%s", CGROUP_FILES[i]);
    char *line = line_of(path);
    if (line != NULL) key_text(CGROUP_FILES[i], line);
    free(line);
  }
  close_bracket('}');
}

static void end(int signal) {
  (void)signal;
  _exit(0);
}

static int seconds_to_hold(void) {
  int seconds = 60;
  FILE *hold = fopen("/pilot/.hold", "r");
  if (hold) {
    if (fscanf(hold, "%d", &seconds) != 1) seconds = 60;
    fclose(hold);
  }
  return seconds;
}

int main(int argc, char **argv) {
  read_mounts();
  open_bracket('{');
  report_process(argc, argv);
  report_streams();
  report_mounts();
  report_paths();
  report_fuse();
  report_status();
  report_system_paths();
  report_network();
  report_limits();
  close_bracket('}');
  putchar('\n');
  fflush(stdout);
  signal(SIGTERM, end); /* the first process of a container is deaf to signals that it has no handler for */
  int tenths = 10 * seconds_to_hold();
  for (int i = 0; i < tenths && access("/pilot/.hold", F_OK) == 0; i++) usleep(100000);
  return 0;
}
