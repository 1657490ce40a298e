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
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Writes a tree in old syntax, with the parentheses that it needs, so that parsing it gives the same tree. */
final class ExpressionPrinter {
    private final StringBuilder out = new StringBuilder();

    private ExpressionPrinter() {}

    static String print(Expression tree) {
        ExpressionPrinter printer = new ExpressionPrinter();
        printer.tree(tree);
        return printer.out.toString();
    }

    /** Writes what the tree begins with, then what each tree adds to the one at its left. */
    private void tree(Expression tree) {
        Deque<Expression> spine = LeftSpine.of(tree);
        int at = out.length();
        Expression left = spine.pop();
        leaf(left);
        for (Expression next : spine) {
            if (needsParentheses(left, next)) {
                out.insert(at, '(').append(')');
            }
            beside(left, next);
            left = next;
        }
    }

    /** Whether a tree has to stand in parentheses at the left of another. */
    private static boolean needsParentheses(Expression left, Expression tree) {
        if (tree instanceof Binary binary) {
            return left.precedence().orElse(Integer.MAX_VALUE)
                    < binary.operator().precedence();
        }
        return left.precedence().isPresent() || left instanceof Unary;
    }

    private void beside(Expression left, Expression tree) {
        if (tree instanceof Binary binary) {
            out.append(' ').append(binary.operator().sign()).append(' ');
            Expression right = binary.right();
            group(
                    right,
                    right.precedence().orElse(Integer.MAX_VALUE)
                            <= binary.operator().precedence());
        } else if (tree instanceof Selection selection) {
            out.append(left instanceof Literal ? " ." : ".");
            name(selection.name());
        } else if (tree instanceof Subscript subscript) {
            out.append('[');
            tree(subscript.index());
            out.append(']');
        }
    }

    private void group(Expression tree, boolean parentheses) {
        out.append(parentheses ? "(" : "");
        tree(tree);
        out.append(parentheses ? ")" : "");
    }

    private void leaf(Expression tree) {
        if (tree instanceof Literal literal) {
            literal(literal.value());
        } else if (tree instanceof Attribute attribute) {
            out.append(attribute.absolute() ? "." : "");
            name(attribute.name());
        } else if (tree instanceof Unary unary) {
            unary(unary);
        } else if (tree instanceof Conditional conditional) {
            conditional(conditional);
        } else if (tree instanceof Call call) {
            name(call.function());
            list("(", call.arguments(), ")");
        } else if (tree instanceof Items items) {
            list("{", items.items(), "}");
        } else if (tree instanceof Ad ad) {
            record(ad);
        }
    }

    /** Behind a minus, a blank keeps digits from becoming a negative number. */
    private void unary(Unary unary) {
        out.append(unary.operator().sign());
        int at = out.length();
        group(unary.operand(), unary.operand().precedence().isPresent());
        if (unary.operator() == UnaryOperator.MINUS && Lexer.isDigit(out.charAt(at))) {
            out.insert(at, ' ');
        }
    }

    private void conditional(Conditional conditional) {
        group(conditional.condition(), conditional.condition() instanceof Conditional);
        if (conditional.chosen().isPresent()) {
            out.append(" ? ");
            tree(conditional.chosen().get());
            out.append(" : ");
        } else {
            out.append(" ?: ");
        }
        tree(conditional.otherwise());
    }

    private void list(String open, List<Expression> items, String close) {
        out.append(open);
        String separator = "";
        for (Expression item : items) {
            out.append(separator);
            tree(item);
            separator = ", ";
        }
        out.append(close);
    }

    private void record(Ad ad) {
        out.append('[');
        String separator = "";
        for (Ad.Entry entry : ad.entries()) {
            out.append(separator);
            name(entry.name());
            out.append(" = ");
            tree(entry.value());
            separator = "; ";
        }
        out.append(']');
    }

    private void literal(Value value) {
        if (value instanceof Value.Text text) {
            quoted(text.value(), '"');
        } else if (value instanceof Value.Truth truth) {
            out.append(truth.value());
        } else if (value instanceof Value.Whole whole) {
            out.append(whole.value());
        } else if (value instanceof Value.Real real) {
            real(real.value());
        } else {
            out.append(value instanceof Value.Undefined ? "undefined" : "error");
        }
    }

    /** No literal stands for infinity; one that is too large becomes it. There is none for what is no number at all. */
    private void real(double value) {
        if (Double.isNaN(value)) {
            out.append("real(\"NaN\")");
        } else {
            out.append(Double.isInfinite(value) ? (value < 0 ? "-1e999" : "1e999") : Double.toString(value));
        }
    }

    private void name(String name) {
        if (isPlain(name)) {
            out.append(name);
        } else {
            quoted(name, '\'');
        }
    }

    /** A backslash at the end would keep the quote from closing, were it not for the newline. */
    private void quoted(String text, char quote) {
        out.append(quote)
                .append(text.replace(String.valueOf(quote), "\\" + quote))
                .append(quote)
                .append(text.endsWith("\\") ? "\n" : "");
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
            if (!letter && (i == 0 || !Lexer.isDigit(c))) {
                return false;
            }
        }
        return !name.isEmpty() && !isReserved(name);
    }

    private static boolean isReserved(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "true", "false", "undefined", "error", "is", "isnt" -> true;
            default -> false;
        };
    }
}
