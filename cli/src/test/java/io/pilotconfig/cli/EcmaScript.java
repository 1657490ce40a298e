package io.pilotconfig.cli;

import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.ScriptableObject;

/** Regular expressions as editors have them: those of ECMAScript, in its mode for Unicode, which is strict. */
final class EcmaScript implements RegularExpressionFactory {
    private final ScriptableObject globals;
    private final Function compile;

    EcmaScript() {
        try (Context context = enter()) {
            globals = context.initStandardObjects();
            String source = "pattern => { const regex = new RegExp(pattern, 'u'); return text => regex.test(text); }";
            compile = (Function) context.evaluateString(globals, source, "compile", 1, null);
        }
    }

    /** @throws org.mozilla.javascript.EcmaError if it is not well-formed */
    @Override
    public RegularExpression getRegularExpression(String pattern) {
        Function test = (Function) call(compile, pattern);
        return text -> (Boolean) call(test, text);
    }

    private Object call(Function function, String argument) {
        try (Context context = enter()) {
            return function.call(context, globals, globals, new Object[] {argument});
        }
    }

    private static Context enter() {
        Context context = Context.enter();
        context.setInterpretedMode(true);
        context.setLanguageVersion(Context.VERSION_ECMASCRIPT);
        return context;
    }
}
