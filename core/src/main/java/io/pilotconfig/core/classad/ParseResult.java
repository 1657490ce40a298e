package io.pilotconfig.core.classad;

/** What came of parsing a text: {@link Parsed} or {@link SyntaxError}. */
public sealed interface ParseResult permits Parsed, SyntaxError {}
