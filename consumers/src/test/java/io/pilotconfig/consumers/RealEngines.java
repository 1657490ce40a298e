package io.pilotconfig.consumers;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Tests that run docker and podman. Each may have a {@link Workspace} as a parameter. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RealEngines.Support.class)
@interface RealEngines {
    /** Skips or fails the tests where an engine is missing; makes and removes the workspace. */
    final class Support implements BeforeEachCallback, ParameterResolver {
        private static final Namespace NAMESPACE = Namespace.create(Support.class);

        @Override
        public void beforeEach(ExtensionContext context) {
            List.of(Engine.values()).forEach(Consumers::require);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Workspace.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getStore(NAMESPACE).getOrComputeIfAbsent(Workspace.class, type -> open());
        }

        private static Workspace open() {
            try {
                return new Workspace();
            } catch (IOException e) {
                throw new ParameterResolutionException("no workspace below " + Consumers.EXCHANGE, e);
            }
        }
    }
}
