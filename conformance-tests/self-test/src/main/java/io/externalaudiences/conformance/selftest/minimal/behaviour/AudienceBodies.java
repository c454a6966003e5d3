package io.externalaudiences.conformance.selftest.minimal.behaviour;

import io.externalaudiences.conformance.selftest.minimal.audience.AudienceDetails;
import io.externalaudiences.conformance.selftest.minimal.audience.AudienceField;
import io.externalaudiences.conformance.selftest.minimal.audience.Source;
import io.externalaudiences.conformance.selftest.minimal.audience.Status;
import io.externalaudiences.conformance.selftest.minimal.audience.StoredAudience;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The bodies of the answers about audiences and operations. What is null or an empty list is left out. */
public interface AudienceBodies {

    /** The answer to a create request. */
    default ObjectNode created(StoredAudience audience) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("operationId", audience.operationId());
        body.set("operationDetails", details(audience.submitted()));
        return body;
    }

    /** An operation; the audience shows itself with a success only. */
    default ObjectNode operation(StoredAudience audience, Status status) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("operationId", audience.operationId());
        body.put("status", status.name());
        body.set("operationDetails", details(audience.submitted()));
        if (status == Status.SUCCESS) {
            body.put("audienceName", audience.details().name());
            body.put("audienceId", audience.audienceId());
        }
        return history(body, audience);
    }

    /** The answer to an update: the whole audience. */
    default ObjectNode updated(StoredAudience audience) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("audienceId", audience.audienceId());
        body.put("audienceName", audience.details().name());
        body.setAll(details(audience.details()));
        body.remove("name");
        return history(body, audience);
    }

    /** What the caller said about an audience, in every answer that repeats it. */
    default ObjectNode details(AudienceDetails details) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("name", details.name());
        putPresent(body, "description", details.description());
        putPresent(body, "customAudienceId", details.customAudienceId());
        details.fields().forEach(field -> body.withArray("fields").add(field(field)));
        body.set("sourceSpec", sourceSpec(details.source()));
        body.put("ttlInDays", details.ttlInDays());
        putPresent(body, "labels", details.labels());
        body.put("audienceType", details.audienceType());
        body.put("originName", details.originName());
        body.put("namespace", details.namespace());
        putPresent(body, "tags", details.tags());
        return body;
    }

    /** One field of an audience. */
    default ObjectNode field(AudienceField field) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("name", field.name());
        body.put("type", field.type());
        putPresent(body, "identityNs", field.identityNs());
        putPresent(body, "labels", field.labels());
        return body;
    }

    /** The source of an audience, nested as in the samples of create and operation. */
    default ObjectNode sourceSpec(Source source) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ObjectNode params = body.putObject("params");
        params.put("path", source.path());
        params.put("type", source.type());
        putPresent(params, "sourceType", source.sourceType());
        putPresent(params, "cloudType", source.cloudType());
        putPresent(params, "baseConnectionId", source.baseConnectionId());
        return body;
    }

    /** A moment in the life of an audience: whole epoch seconds. */
    default long timestamp(Instant moment) {
        return moment.getEpochSecond();
    }

    private ObjectNode history(ObjectNode body, StoredAudience audience) {
        body.put("createdBy", audience.createdBy());
        body.put("createdAt", timestamp(audience.createdAt()));
        body.put("updatedBy", audience.updatedBy());
        body.put("updatedAt", timestamp(audience.updatedAt()));
        return body;
    }

    private static void putPresent(ObjectNode body, String name, @Nullable String value) {
        if (value != null) {
            body.put(name, value);
        }
    }

    private static void putPresent(ObjectNode body, String name, List<String> values) {
        values.forEach(value -> body.withArray(name).add(value));
    }
}
