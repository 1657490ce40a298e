// What HTCondor's startd makes of the expressions in its configuration: a parse of the whole text in old ClassAd
// syntax, as an attribute of an ad (config_fill_ad), and its value there. Reads expressions, each ended by NUL; prints
// a line for each: `invalid`, or `valid`, the value's type and the value, with tabs between them. With any argument
// nothing is evaluated, for a few values crash the library: `splitUserName("a").b`.
#include <classad/classad_distribution.h>
#include <iostream>
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

int main(int arguments, char **) {
  ClassAdReconfig();
  for (std::string text; std::getline(std::cin, text, '\0');) {
    classad::ClassAd ad;
    if (!ad.AssignExpr("__T__", text.c_str())) {
      std::cout << "invalid\n";
      continue;
    }
    std::cout << "valid";
    if (arguments == 1) {
      classad::Value value;
      std::string printed;
      if (!ad.EvaluateAttr("__T__", value)) value.SetErrorValue();
      classad::ClassAdUnParser().Unparse(printed, value);
      std::cout << '\t' << type_of(value) << '\t' << printed;
    }
    std::cout << '\n';
  }
}
