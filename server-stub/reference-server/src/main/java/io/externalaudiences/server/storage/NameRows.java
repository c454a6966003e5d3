package io.externalaudiences.server.storage;

import io.externalaudiences.server.audience.AudienceDefinition;
import io.externalaudiences.server.audience.NameReservations;
import io.externalaudiences.server.audience.Refusal;
import io.externalaudiences.server.audience.Sandbox;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of names that are taken. Its key lets one of many win, whatever the isolation of their transactions. */
@Repository
class NameRows implements NameReservations {
    private static final String NAME = "name";
    private static final String CUSTOM_ID = "customAudienceId";

    private final JdbcClient jdbc;

    NameRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void reserve(Sandbox sandbox, UUID operationId, AudienceDefinition definition) {
        // Always in this order, so that no two transactions wait for each other.
        reserve(sandbox, operationId, NAME, definition.name());
        String customId = definition.customAudienceId();
        if (customId != null) {
            reserve(sandbox, operationId, CUSTOM_ID, customId);
        }
    }

    private void reserve(Sandbox sandbox, UUID operationId, String property, String name) {
        try {
            jdbc.sql("""
                            insert into audience_name (organisation, sandbox, property, name, operation_id)
                            values (:organisation, :sandbox, :property, :name, :operation)""")
                    .param("organisation", sandbox.organisation())
                    .param("sandbox", sandbox.name())
                    .param("property", property)
                    .param("name", name)
                    .param("operation", operationId)
                    .update();
        } catch (DuplicateKeyException e) {
            throw Refusal.duplicate(property);
        }
    }

    @Override
    public void release(UUID operationId) {
        jdbc.sql("delete from audience_name where operation_id = :operation")
                .param("operation", operationId)
                .update();
    }
}
