package io.externalaudiences.server.http;

import io.externalaudiences.api.model.RunList;
import io.externalaudiences.server.run.Run;
import java.util.Iterator;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;

/** A list of runs that are read while it is written, so that it is never in memory as a whole. It is written once. */
@JsonSerialize(using = RunStream.Writer.class)
final class RunStream extends RunList {
    private final Iterator<Run> runs;

    RunStream(Iterator<Run> runs) {
        this.runs = runs;
    }

    /** Made by Jackson. */
    static final class Writer extends ValueSerializer<RunStream> {
        @Override
        public void serialize(RunStream list, JsonGenerator json, SerializationContext context) {
            // A list that cannot be read to its end must not be closed as if it were whole.
            json.configure(StreamWriteFeature.AUTO_CLOSE_CONTENT, false);
            json.writeStartObject();
            json.writeArrayPropertyStart("runs");
            while (list.runs.hasNext()) {
                context.writeValue(json, RunMapper.listed(list.runs.next()));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
