package io.pilotconfig.core.classad;

import io.pilotconfig.core.classad.Expression.Ad;
import io.pilotconfig.core.classad.Expression.Attribute;
import io.pilotconfig.core.classad.Expression.Binary;
import io.pilotconfig.core.classad.Expression.Call;
import io.pilotconfig.core.classad.Expression.Conditional;
import io.pilotconfig.core.classad.Expression.Items;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Expression.Selection;
import io.pilotconfig.core.classad.Expression.Subscript;
import io.pilotconfig.core.classad.Expression.Unary;
import io.pilotconfig.core.classad.Frame.Kind;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One parse: an automaton with a stack of its own, so that no text exhausts Java's. It consumes tokens exactly as HTCondor's
 * recursive descent does, also where that goes on after a failure: the middle of a conditional may break off, if the next
 * token happens to be the colon.
 */
final class ExpressionReading {
    /** What is to come next. */
    private enum Step {
        OPERAND,
        OPERATOR,
        CLOSE,
        END
    }

    private final Lexer lexer;
    private @Nullable Frame top;
    private int levels;
    private int pendingOperators;
    private boolean failed;
    private @Nullable SyntaxError firstError;

    private Expression operand = new Literal(Value.UNDEFINED, Place.NONE);
    private int operandStart;
    private int operandEnd;
    private int operandChain;
    private boolean isGroup;
    private boolean isConditional;

    ExpressionReading(String text) {
        this.lexer = new Lexer(text);
    }

    ParseResult read() {
        Step step = begin();
        while (step != Step.END) {
            step = switch (step) {
                case OPERAND -> operand();
                case OPERATOR -> operator();
                default -> close();
            };
        }
        if (failed) {
            return Objects.requireNonNull(firstError);
        }
        int comment = lexer.lineComment();
        Optional<Place> lineComment = comment < 0 ? Optional.empty() : Optional.of(new Place(comment, comment + 2));
        return new Parsed(operand, isGroup, Optional.ofNullable(firstError), lineComment);
    }

    /** Begins an expression of its own: the text, what stands in brackets, an argument. */
    private Step begin() {
        if (levels == ExpressionParser.DEEPEST) {
            return fail(Diagnosis.tooDeep(lexer.start()));
        }
        levels++;
        return Step.OPERAND;
    }

    private Frame push(Kind kind, int start) {
        Frame frame = new Frame(kind, top, levels, start, lexer.start());
        top = frame;
        return frame;
    }

    /** Pushes what begins with the operand that was just read. */
    private Frame pushBehind(Kind kind) {
        Frame frame = push(kind, operandStart);
        frame.before = operand;
        frame.chain = operandChain;
        return frame;
    }

    private void pop(Frame frame) {
        top = frame.below;
        levels = frame.levels;
        pendingOperators -= frame.kind.isOperator() ? 1 : 0;
    }

    private Step operand() {
        Token token = lexer.token();
        int start = lexer.start();
        return switch (token) {
            case MINUS, PLUS, NOT, BITWISE_NOT -> unary(token, start);
            case INTEGER, REAL, BOOLEAN, STRING, UNDEFINED, ERROR -> literal(start);
            case NAME -> name(start);
            case DOT -> {
                lexer.next();
                yield selected(start, true);
            }
            case OPEN_PAREN -> {
                push(Kind.GROUP, start);
                lexer.next();
                yield begin();
            }
            case OPEN_BRACE -> {
                Frame list = push(Kind.LIST, start);
                lexer.next();
                yield lexer.token() == Token.CLOSE_BRACE ? finish(list) : begin();
            }
            case OPEN_BRACKET -> {
                Frame ad = push(Kind.RECORD, start);
                lexer.next();
                yield lexer.token() == Token.CLOSE_BRACKET ? finish(ad) : entry(ad);
            }
            default -> fail(Diagnosis.ofOperand(lexer, opened()));
        };
    }

    private Step literal(int start) {
        Expression literal = new Literal(lexer.value(), new Place(start, lexer.end()));
        lexer.next();
        return found(literal, start, literal.place().end());
    }

    private Step unary(Token token, int start) {
        Frame frame = push(Kind.UNARY, start);
        frame.unary = switch (token) {
            case MINUS -> UnaryOperator.MINUS;
            case PLUS -> UnaryOperator.PLUS;
            case NOT -> UnaryOperator.NOT;
            default -> UnaryOperator.BITWISE_NOT;
        };
        return expectOperand();
    }

    /** Consumes the operator whose frame was pushed. */
    private Step expectOperand() {
        pendingOperators++;
        if (pendingOperators > ExpressionParser.DEEPEST) {
            return giveUp();
        }
        lexer.next();
        return Step.OPERAND;
    }

    private Step name(int start) {
        String name = lexer.name();
        int end = lexer.end();
        lexer.next();
        if (lexer.token() != Token.OPEN_PAREN) {
            return found(new Attribute(name, false, new Place(start, end)), start, end);
        }
        Frame call = push(Kind.CALL, start);
        call.name = name;
        lexer.next();
        return lexer.token() == Token.CLOSE_PAREN ? finish(call) : begin();
    }

    /** The attribute behind a dot that was consumed. */
    private Step selected(int start, boolean absolute) {
        if (lexer.token() != Token.NAME) {
            return failBehind(Diagnosis.ofSelection(lexer));
        }
        Place place = new Place(start, lexer.end());
        Expression tree =
                absolute ? new Attribute(lexer.name(), true, place) : new Selection(operand, lexer.name(), place);
        int chain = absolute ? 0 : operandChain + 1;
        lexer.next();
        return chained(tree, place, chain);
    }

    private Step found(Expression tree, int start, int end) {
        operand = tree;
        operandStart = start;
        operandEnd = end;
        operandChain = 0;
        isGroup = false;
        return Step.OPERATOR;
    }

    private Step chained(Expression tree, Place place, int chain) {
        found(tree, place.start(), place.end());
        operandChain = chain;
        return chain > ExpressionParser.LONGEST_CHAIN ? giveUp() : Step.OPERATOR;
    }

    private Step operator() {
        isConditional = false;
        Token token = lexer.token();
        BinaryOperator binary = token.operator();
        if (binary != null) {
            return reduce(binary.precedence()) ? binary(binary) : giveUp();
        } else if (token == Token.DOT) {
            lexer.next();
            return selected(operandStart, false);
        } else if (token == Token.OPEN_BRACKET) {
            pushBehind(Kind.SUBSCRIPT);
            lexer.next();
            return begin();
        } else if (!reduce(0)) {
            return giveUp();
        }
        return token == Token.QUESTION ? question() : Step.CLOSE;
    }

    private Step binary(BinaryOperator operator) {
        pushBehind(Kind.BINARY).binary = operator;
        return expectOperand();
    }

    private Step question() {
        Frame middle = pushBehind(Kind.MIDDLE);
        lexer.next();
        if (lexer.token() != Token.COLON) {
            return begin();
        }
        return colon(middle, null);
    }

    /** Consumes the colon of a conditional and goes on with the rest. */
    private Step colon(Frame condition, @Nullable Expression middle) {
        top = condition.below;
        Frame otherwise = push(Kind.OTHERWISE, condition.start);
        otherwise.before = condition.before;
        otherwise.middle = middle;
        lexer.next();
        return begin();
    }

    /** Finishes the operators that bind at least as tightly; false where the chain gets too long. */
    private boolean reduce(int precedence) {
        Frame frame = top;
        while (frame != null
                && (frame.kind == Kind.UNARY
                        || (frame.kind == Kind.BINARY && frame.binary.precedence() >= precedence))) {
            pop(frame);
            Place place = new Place(frame.start, operandEnd);
            if (frame.before == null) {
                found(new Unary(frame.unary, operand, place), place.start(), place.end());
            } else {
                Expression tree = new Binary(frame.binary, frame.before, operand, place);
                if (chained(tree, place, frame.chain + 1) == Step.END) {
                    return false;
                }
            }
            frame = top;
        }
        return true;
    }

    /** Ends the expression that was begun last, whose operators are all finished. */
    private Step close() {
        Frame frame = top;
        if (frame == null) {
            return end();
        }
        return switch (frame.kind) {
            case GROUP -> group(frame);
            case SUBSCRIPT -> subscript(frame);
            case CALL, LIST -> item(frame);
            case RECORD -> value(frame);
            case MIDDLE -> middle(frame);
            default -> otherwise(frame);
        };
    }

    /** The end of the text. Behind a conditional HTCondor does not look for it. */
    private Step end() {
        if (lexer.token() == Token.END) {
            return Step.END;
        }
        SyntaxError error = Diagnosis.ofRest(lexer, null);
        if (!isConditional) {
            return fail(error);
        }
        firstError = firstError == null ? error : firstError;
        return Step.END;
    }

    private Step group(Frame frame) {
        pop(frame);
        if (lexer.token() != Token.CLOSE_PAREN) {
            return failBehind(Diagnosis.ofRest(lexer, frame));
        }
        operandStart = frame.start;
        operandEnd = lexer.end();
        isGroup = true;
        lexer.next();
        return Step.OPERATOR;
    }

    private Step subscript(Frame frame) {
        pop(frame);
        if (lexer.token() != Token.CLOSE_BRACKET) {
            return failBehind(Diagnosis.ofRest(lexer, frame));
        }
        Place place = new Place(frame.start, lexer.end());
        Expression tree = new Subscript(Objects.requireNonNull(frame.before), operand, place);
        lexer.next();
        return chained(tree, place, frame.chain + 1);
    }

    private Step item(Frame frame) {
        boolean isCall = frame.kind == Kind.CALL;
        frame.items.add(operand);
        frame.groupedItem = isGroup;
        levels = frame.levels;
        Token token = lexer.token();
        if (token == Token.COMMA || (token == Token.SEMICOLON && isCall)) {
            lexer.next();
            return begin();
        } else if (token == (isCall ? Token.CLOSE_PAREN : Token.CLOSE_BRACE)) {
            return finish(frame);
        }
        pop(frame);
        return fail(Diagnosis.ofRest(lexer, frame));
    }

    /** The name of a record's next attribute, and its sign. */
    private Step entry(Frame frame) {
        while (lexer.token() == Token.SEMICOLON) {
            lexer.next();
        }
        frame.name = lexer.name();
        if (lexer.token() != Token.NAME) {
            pop(frame);
            return failBehind(Diagnosis.ofRecord(lexer, frame));
        }
        lexer.next();
        if (lexer.token() != Token.ASSIGN) {
            pop(frame);
            return failBehind(Diagnosis.ofRecord(lexer, frame));
        }
        lexer.next();
        return begin();
    }

    private Step value(Frame frame) {
        levels = frame.levels;
        Token token = lexer.token();
        if (frame.name.isEmpty()) {
            pop(frame);
            return fail(Diagnosis.emptyName(frame));
        } else if (token != Token.SEMICOLON && token != Token.CLOSE_BRACKET) {
            pop(frame);
            return fail(Diagnosis.ofRest(lexer, frame));
        }
        frame.entries.add(new Ad.Entry(frame.name, operand));
        while (lexer.token() == Token.SEMICOLON) {
            lexer.next();
        }
        return lexer.token() == Token.CLOSE_BRACKET ? finish(frame) : entry(frame);
    }

    /** Makes an operand of what ends with the bracket that stands here. */
    private Step finish(Frame frame) {
        pop(frame);
        Place place = new Place(frame.start, lexer.end());
        lexer.next();
        if (frame.kind == Kind.RECORD) {
            return found(new Ad(frame.entries, place), place.start(), place.end());
        } else if (frame.kind == Kind.LIST) {
            return found(new Items(frame.items, place), place.start(), place.end());
        }
        Call call = new Call(frame.name, frame.items, place);
        return TimeLiteral.isMalformed(call) && !frame.groupedItem
                ? fail(Diagnosis.malformedTime(call))
                : found(call, place.start(), place.end());
    }

    private Step middle(Frame frame) {
        pop(frame);
        return lexer.token() == Token.COLON ? colon(frame, operand) : failBehind(Diagnosis.ofRest(lexer, frame));
    }

    private Step otherwise(Frame frame) {
        pop(frame);
        Expression condition = Objects.requireNonNull(frame.before);
        Place place = new Place(frame.start, operandEnd);
        Expression tree = new Conditional(condition, Optional.ofNullable(frame.middle), operand, place);
        found(tree, place.start(), place.end());
        isConditional = true;
        return Step.CLOSE;
    }

    private @Nullable Frame opened() {
        Frame frame = top;
        while (frame != null && (frame.kind.isOperator() || frame.kind == Kind.OTHERWISE)) {
            frame = frame.below;
        }
        return frame;
    }

    /** Consumes the token that is wrong, and fails. */
    private Step failBehind(SyntaxError error) {
        lexer.next();
        return fail(error);
    }

    /** Drops what was begun, up to a conditional whose colon happens to stand here. */
    private Step fail(SyntaxError error) {
        firstError = firstError == null ? error : firstError;
        for (Frame frame = top; frame != null; frame = top) {
            pop(frame);
            if (frame.kind == Kind.MIDDLE) {
                if (lexer.token() == Token.COLON) {
                    return colon(frame, null);
                }
                lexer.next();
            }
        }
        failed = true;
        return Step.END;
    }

    /** Fails for good: HTCondor might crash here. */
    private Step giveUp() {
        firstError = firstError == null ? Diagnosis.tooDeep(lexer.start()) : firstError;
        failed = true;
        return Step.END;
    }
}
