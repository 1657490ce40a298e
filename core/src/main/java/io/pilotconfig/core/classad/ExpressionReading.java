package io.pilotconfig.core.classad;

import io.pilotconfig.core.classad.Expression.Ad;
import io.pilotconfig.core.classad.Expression.Attribute;
import io.pilotconfig.core.classad.Expression.Call;
import io.pilotconfig.core.classad.Expression.Conditional;
import io.pilotconfig.core.classad.Expression.Items;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Expression.Selection;
import io.pilotconfig.core.classad.Expression.Subscript;
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
        MIDDLE,
        CLOSE,
        END
    }

    private final Lexer lexer;
    private final ParseStack stack = new ParseStack();
    private boolean isConditional;
    private boolean failed;
    private @Nullable SyntaxError firstError;

    ExpressionReading(String text) {
        this.lexer = new Lexer(text);
    }

    ParseResult read() {
        Step step = begin();
        while (step != Step.END) {
            step = switch (step) {
                case OPERAND -> operand();
                case OPERATOR -> operator();
                case MIDDLE -> question();
                default -> close();
            };
        }
        if (failed) {
            return Objects.requireNonNull(firstError);
        }
        int comment = lexer.lineComment();
        Optional<Place> lineComment = comment < 0 ? Optional.empty() : Optional.of(new Place(comment, comment + 2));
        return new Parsed(stack.operand(), stack.isGroup(), Optional.ofNullable(firstError), lineComment);
    }

    /** Begins an expression of its own: the text, what stands in brackets, an argument. */
    private Step begin() {
        return stack.enter() ? unlessTooLarge(Step.OPERAND) : fail(Diagnosis.tooDeep(lexer.start()));
    }

    /** Begins what the sign that stands here opens, and consumes the sign. */
    private Frame open(Kind kind, int start) {
        Frame frame = stack.push(kind, start, lexer.start());
        lexer.next();
        return frame;
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
                open(Kind.GROUP, start);
                yield begin();
            }
            case OPEN_BRACE -> {
                Frame list = open(Kind.LIST, start);
                yield lexer.token() == Token.CLOSE_BRACE ? finish(list) : begin();
            }
            case OPEN_BRACKET -> {
                Frame ad = open(Kind.RECORD, start);
                yield lexer.token() == Token.CLOSE_BRACKET ? finish(ad) : entry(ad);
            }
            default -> fail(Diagnosis.ofOperand(lexer, stack.opened()));
        };
    }

    private Step literal(int start) {
        stack.put(new Literal(lexer.value(), new Place(start, lexer.end())));
        lexer.next();
        return Step.OPERATOR;
    }

    private Step unary(Token token, int start) {
        Frame frame = open(Kind.UNARY, start);
        frame.unary = switch (token) {
            case MINUS -> UnaryOperator.MINUS;
            case PLUS -> UnaryOperator.PLUS;
            case NOT -> UnaryOperator.NOT;
            default -> UnaryOperator.BITWISE_NOT;
        };
        return unlessTooLarge(Step.OPERAND);
    }

    private Step name(int start) {
        String name = lexer.name();
        int end = lexer.end();
        lexer.next();
        if (lexer.token() != Token.OPEN_PAREN) {
            return found(new Attribute(name, false, new Place(start, end)));
        }
        Frame call = open(Kind.CALL, start);
        call.name = name;
        return lexer.token() == Token.CLOSE_PAREN ? finish(call) : begin();
    }

    /** The attribute behind a dot that was consumed. */
    private Step selected(int start, boolean absolute) {
        if (lexer.token() != Token.NAME) {
            return failBehind(Diagnosis.ofSelection(lexer));
        }
        Place place = new Place(start, lexer.end());
        String name = lexer.name();
        lexer.next();
        if (absolute) {
            return found(new Attribute(name, true, place));
        }
        stack.put(new Selection(stack.operand(), name, place), start, place.end(), stack.chain() + 1);
        return unlessTooLarge(Step.OPERATOR);
    }

    private Step found(Expression tree) {
        stack.put(tree);
        return Step.OPERATOR;
    }

    private Step operator() {
        isConditional = false;
        Token token = lexer.token();
        BinaryOperator binary = token.operator();
        if (token == Token.DOT) {
            lexer.next();
            return selected(stack.start(), false);
        } else if (token == Token.OPEN_BRACKET) {
            stack.pushBehind(Kind.SUBSCRIPT, lexer.start());
            lexer.next();
            return begin();
        }
        stack.reduce(binary == null ? 0 : binary.precedence());
        if (binary != null) {
            stack.pushBehind(Kind.BINARY, lexer.start()).binary = binary;
            lexer.next();
            return unlessTooLarge(Step.OPERAND);
        }
        return unlessTooLarge(token == Token.QUESTION ? Step.MIDDLE : Step.CLOSE);
    }

    private Step question() {
        Frame middle = stack.pushBehind(Kind.MIDDLE, lexer.start());
        lexer.next();
        return lexer.token() == Token.COLON ? colon(middle, null) : begin();
    }

    /** Consumes the colon of a conditional and goes on with the rest. */
    private Step colon(Frame condition, @Nullable Expression middle) {
        stack.pop(condition);
        Frame otherwise = open(Kind.OTHERWISE, condition.start);
        otherwise.before = condition.before;
        otherwise.middle = middle;
        return begin();
    }

    /** Ends the expression that was begun last, whose operators are all finished. */
    private Step close() {
        Frame frame = stack.top();
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
        stack.pop(frame);
        if (lexer.token() != Token.CLOSE_PAREN) {
            return failBehind(Diagnosis.ofRest(lexer, frame));
        }
        stack.group(frame.start, lexer.end());
        lexer.next();
        return Step.OPERATOR;
    }

    private Step subscript(Frame frame) {
        stack.pop(frame);
        if (lexer.token() != Token.CLOSE_BRACKET) {
            return failBehind(Diagnosis.ofRest(lexer, frame));
        }
        Place place = new Place(frame.start, lexer.end());
        Expression tree = new Subscript(Objects.requireNonNull(frame.before), stack.operand(), place);
        stack.put(tree, place.start(), place.end(), frame.chain + 1);
        lexer.next();
        return unlessTooLarge(Step.OPERATOR);
    }

    private Step item(Frame frame) {
        boolean isCall = frame.kind == Kind.CALL;
        frame.items.add(stack.operand());
        frame.groupedItem = stack.isGroup();
        stack.leave(frame);
        Token token = lexer.token();
        if (token == Token.COMMA || (token == Token.SEMICOLON && isCall)) {
            lexer.next();
            return begin();
        } else if (token == (isCall ? Token.CLOSE_PAREN : Token.CLOSE_BRACE)) {
            return finish(frame);
        }
        stack.pop(frame);
        return fail(Diagnosis.ofRest(lexer, frame));
    }

    /** The name of a record's next attribute, and its sign. */
    private Step entry(Frame frame) {
        while (lexer.token() == Token.SEMICOLON) {
            lexer.next();
        }
        frame.name = lexer.name();
        if (lexer.token() != Token.NAME) {
            stack.pop(frame);
            return failBehind(Diagnosis.ofRecord(lexer, frame));
        }
        lexer.next();
        if (lexer.token() != Token.ASSIGN) {
            stack.pop(frame);
            return failBehind(Diagnosis.ofRecord(lexer, frame));
        }
        lexer.next();
        return begin();
    }

    private Step value(Frame frame) {
        stack.leave(frame);
        Token token = lexer.token();
        if (frame.name.isEmpty()) {
            stack.pop(frame);
            return fail(Diagnosis.emptyName(frame));
        } else if (token != Token.SEMICOLON && token != Token.CLOSE_BRACKET) {
            stack.pop(frame);
            return fail(Diagnosis.ofRest(lexer, frame));
        }
        frame.entries.add(new Ad.Entry(frame.name, stack.operand()));
        while (lexer.token() == Token.SEMICOLON) {
            lexer.next();
        }
        return lexer.token() == Token.CLOSE_BRACKET ? finish(frame) : entry(frame);
    }

    /** Makes an operand of what ends with the bracket that stands here. */
    private Step finish(Frame frame) {
        stack.pop(frame);
        Place place = new Place(frame.start, lexer.end());
        lexer.next();
        if (frame.kind == Kind.RECORD) {
            return found(new Ad(frame.entries, place));
        } else if (frame.kind == Kind.LIST) {
            return found(new Items(frame.items, place));
        }
        Call call = new Call(frame.name, frame.items, place);
        return TimeLiteral.isMalformed(call) && !frame.groupedItem ? fail(Diagnosis.malformedTime(call)) : found(call);
    }

    private Step middle(Frame frame) {
        if (lexer.token() == Token.COLON) {
            return colon(frame, stack.operand());
        }
        stack.pop(frame);
        return failBehind(Diagnosis.ofRest(lexer, frame));
    }

    private Step otherwise(Frame frame) {
        stack.pop(frame);
        Expression condition = Objects.requireNonNull(frame.before);
        Place place = new Place(frame.start, stack.end());
        stack.put(new Conditional(condition, Optional.ofNullable(frame.middle), stack.operand(), place));
        isConditional = true;
        return Step.CLOSE;
    }

    /** Consumes the token that is wrong, and fails. */
    private Step failBehind(SyntaxError error) {
        lexer.next();
        return fail(error);
    }

    /** Drops what was begun, up to a conditional whose colon happens to stand here. */
    private Step fail(SyntaxError error) {
        firstError = firstError == null ? error : firstError;
        for (Frame frame = stack.top(); frame != null; frame = stack.top()) {
            if (frame.kind == Kind.MIDDLE && lexer.token() == Token.COLON) {
                return colon(frame, null);
            } else if (frame.kind == Kind.MIDDLE) {
                lexer.next();
            }
            stack.pop(frame);
        }
        failed = true;
        return Step.END;
    }

    /** Goes on, unless HTCondor might crash here. */
    private Step unlessTooLarge(Step step) {
        if (!stack.isTooLarge()) {
            return step;
        }
        firstError = firstError == null ? Diagnosis.tooDeep(lexer.start()) : firstError;
        failed = true;
        return Step.END;
    }
}
