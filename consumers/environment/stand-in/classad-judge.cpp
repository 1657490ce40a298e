// What HTCondor's startd makes of the expressions in its configuration: a parse of the whole text in old ClassAd
// syntax, as an attribute of an ad (config_fill_ad), and its value there. Reads expressions, each ended by NUL; prints
// a line for each at once: `invalid`, or `valid`, the value's type and the value, with tabs between them.
//
//   classad-judge              each alone, in an empty ad
//   classad-judge --match      each in a machine's ad that is matched with a job's: before each expression come the two
//                              ads, `[Cpus = 4; ...]`, ended by NUL too; an empty text is the same ad as before
//   classad-judge --parse-only nothing is evaluated, for a few values crash the library: `splitUserName("a").b`
#include <classad/classad_distribution.h>
#include <iostream>
#include <memory>
#include <string>

// Of libcondor_utils, whose headers Debian does not package: old semantics, and HTCondor's own functions.
void ClassAdReconfig();

static const char *type_of(const classad::Value &value) {
  switch (value.GetType()) {
    case classad::Value::ERROR_VALUE: return "error";
    case classad::Value::UNDEFINED_VALUE: return "undefined";
    case classad::Value::BOOLEAN_VALUE: return "boolean";
    case classad::Value::INTEGER_VALUE: return "integer";
    case classad::Value::REAL_VALUE: return "real";
    case classad::Value::STRING_VALUE: return "string";
    case classad::Value::ABSOLUTE_TIME_VALUE: return "abstime";
    case classad::Value::RELATIVE_TIME_VALUE: return "reltime";
    default: return value.IsListValue() ? "list" : "classad";
  }
}

static void evaluate(classad::ClassAd &ad) {
  classad::Value value;
  std::string printed;
  if (!ad.EvaluateAttr("__T__", value)) value.SetErrorValue();
  classad::ClassAdUnParser().Unparse(printed, value);
  std::cout << '\t' << type_of(value) << '\t' << printed;
}

// The next text is an ad, or empty for the one that is there already.
static bool read_ad(std::unique_ptr<classad::ClassAd> &ad) {
  std::string text;
  if (!std::getline(std::cin, text, '\0')) return false;
  if (!text.empty()) {
    classad::ClassAdParser parser;
    parser.SetOldClassAd(true);
    ad.reset(parser.ParseClassAd(text, true));
  }
  return ad != nullptr;
}

int main(int arguments, char **argument) {
  const std::string way = arguments > 1 ? argument[1] : "";
  const bool match = way == "--match";
  auto machine = std::make_unique<classad::ClassAd>();
  auto job = std::make_unique<classad::ClassAd>();
  ClassAdReconfig();
  while (!match || std::cin.peek() != EOF) {
    if (match && !(read_ad(machine) && read_ad(job))) {
      std::cerr << "no ads before the expression\n";
      return 1;
    }
    std::string text;
    if (!std::getline(std::cin, text, '\0')) break;
    if (!machine->AssignExpr("__T__", text.c_str())) {
      std::cout << "invalid" << std::endl;
      continue;
    }
    std::cout << "valid";
    if (match) {
      classad::MatchClassAd both(machine.get(), job.get());
      evaluate(*machine);
      both.RemoveLeftAd();
      both.RemoveRightAd();
    } else if (way.empty()) {
      evaluate(*machine);
    }
    std::cout << std::endl;
  }
}
