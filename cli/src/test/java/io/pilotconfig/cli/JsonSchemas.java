package io.pilotconfig.cli;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Judges JSON texts by a JSON Schema. */
final class JsonSchemas {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .regularExpressionFactory(new EcmaScript())
                    .build()));

    private final Schema schema;

    private JsonSchemas(Schema schema) {
        this.schema = schema;
    }

    /** A schema of other people, whose regular expressions are read as they mean them. */
    static JsonSchemas ofOthers(String text) {
        return new JsonSchemas(
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text, InputFormat.JSON));
    }

    static JsonSchemas of(String text) {
        return new JsonSchemas(REGISTRY.getSchema(text, InputFormat.JSON));
    }

    /** The schema that schemas of our dialect have to obey. */
    static JsonSchemas ofSchemas() {
        return new JsonSchemas(REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema")));
    }

    /** What is wrong with a JSON text. */
    List<String> errors(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
