package io.pilotconfig.core.classad;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a function takes and gives, by kinds. Kinds are letters: {@code s} string, {@code i} integer, {@code r} real, {@code b} boolean,
 * {@code l} list, {@code a} record, {@code t} time, {@code u} undefined, {@code e} error, {@code *} all but the last two.
 */
final class Signature implements Function<List<Outcome>, Outcome> {
    private final int result;
    private final int ofUndefined;
    private final int[] parameters;
    private final @Nullable Function<List<Value>, @Nullable Value> body;

    /**
     * @param result what it may give where every argument is right
     * @param ofUndefined what it gives where one is undefined
     * @param parameters what each argument may be; those behind the last are as the last
     * @param body what it gives for values that are known, null where we do not know; null for no such thing
     */
    Signature(
            String result,
            String ofUndefined,
            List<String> parameters,
            @Nullable Function<List<Value>, @Nullable Value> body) {
        this.result = kinds(result);
        this.ofUndefined = kinds(ofUndefined);
        this.parameters = parameters.stream().mapToInt(Signature::kinds).toArray();
        this.body = body;
    }

    static int kinds(String letters) {
        int bits = 0;
        for (int i = 0; i < letters.length(); i++) {
            bits |= switch (letters.charAt(i)) {
                case 's' -> Kind.TEXT.bit();
                case 'i' -> Kind.INTEGER.bit();
                case 'r' -> Kind.REAL.bit();
                case 'b' -> Outcome.BOOLEANS;
                case 'l' -> Kind.LIST.bit();
                case 'a' -> Kind.AD.bit();
                case 't' -> Kind.TIME.bit();
                case 'u' -> Kind.UNDEFINED.bit();
                case 'e' -> Kind.ERROR.bit();
                default -> Outcome.ANYTHING.bits() & ~Outcome.EXCEPTIONAL;
            };
        }
        return bits;
    }

    @Override
    public Outcome apply(List<Outcome> arguments) {
        int bits = 0;
        boolean fits = true;
        List<Value> values = new ArrayList<>(arguments.size());
        for (int i = 0; i < arguments.size(); i++) {
            Outcome argument = arguments.get(i);
            int accepted = parameters[Math.min(i, parameters.length - 1)];
            bits |= slips(argument.bits() & ~accepted);
            fits &= (argument.bits() & accepted) != 0;
            Value value = argument.known();
            if (value != null) {
                values.add(value);
            }
        }
        if (!fits) {
            return Outcome.ofBits(bits);
        }
        Value value = bits == 0 && body != null && values.size() == arguments.size() ? body.apply(values) : null;
        return value == null ? Outcome.ofBits(bits | result) : Outcome.of(value);
    }

    private int slips(int kinds) {
        int undefined = (kinds & Kind.UNDEFINED.bit()) != 0 ? ofUndefined : 0;
        return undefined | ((kinds & ~Kind.UNDEFINED.bit()) != 0 ? Kind.ERROR.bit() : 0);
    }
}
