package io.pilotconfig.core.classad;

/**
 * Why a text is no expression.
 *
 * @param kind what kind of slip it is
 * @param place what stands wrong
 * @param message what is wrong with it, to follow a colon: {@code `=` does not compare}
 * @param hint what to write instead
 */
public record SyntaxError(Kind kind, Place place, String message, String hint) implements ParseResult {
    /** The kinds of slips. */
    public enum Kind {
        /** Nothing but blanks and comments. */
        EMPTY,
        /** {@code =}, which sets an attribute of a record. */
        ASSIGNMENT,
        /** A word that is an operator elsewhere: {@code and}, {@code not}, {@code in}. */
        WORD_OPERATOR,
        /** Signs that are an operator elsewhere: {@code <>}, {@code ===}. */
        UNKNOWN_OPERATOR,
        /** Typographic quotes. */
        SMART_QUOTE,
        /** A character that looks like a blank or like nothing. */
        INVISIBLE_CHARACTER,
        /** Any other character that expressions do not have. */
        FOREIGN_CHARACTER,
        /** {@code 0x1F}. */
        HEXADECIMAL,
        /** {@code 017}. */
        OCTAL,
        /** {@code 2GB}. */
        UNIT_SUFFIX,
        /** {@code 1.}, {@code 1e}, {@code 1_000}. */
        MALFORMED_NUMBER,
        /** A string without its end. */
        UNTERMINATED_STRING,
        /** A quoted name without its end. */
        UNTERMINATED_NAME,
        /** A comment without its end. */
        UNTERMINATED_COMMENT,
        /** Something opened and never closed. */
        UNCLOSED,
        /** Something closed that was never opened. */
        UNOPENED,
        /** Something closed by the wrong sign. */
        WRONG_CLOSE,
        /** An operator, a comma or a bracket where a value should stand. */
        MISPLACED_SIGN,
        /** An operator without the value behind it. */
        MISSING_OPERAND,
        /** Brackets without the value between them. */
        EMPTY_BRACKETS,
        /** Two values without an operator between them. */
        MISSING_OPERATOR,
        /** Two strings side by side. */
        ADJACENT_STRINGS,
        /** {@code ?} without its {@code :}. */
        MISSING_COLON,
        /** A dot without the name of an attribute. */
        MISSING_NAME,
        /** A comma outside of a list or a call. */
        STRAY_COMMA,
        /** A comma in a record, or a semicolon in a list. */
        WRONG_SEPARATOR,
        /** A semicolon outside of a record. */
        STRAY_SEMICOLON,
        /** A colon without its {@code ?}. */
        STRAY_COLON,
        /** A record's attribute without its name or its {@code =}. */
        MALFORMED_RECORD,
        /** {@code absTime} or {@code relTime} of a text that is no time. */
        MALFORMED_TIME,
        /** More levels or operators than HTCondor takes. */
        TOO_DEEP
    }
}
