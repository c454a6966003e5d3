package io.externalaudiences.server.work;

import io.externalaudiences.server.audience.Audience;
import io.externalaudiences.server.audience.Field;
import io.externalaudiences.server.ingest.Column;
import io.externalaudiences.server.ingest.ColumnType;
import io.externalaudiences.server.ingest.DatasetKey;
import java.util.List;

/** An audience in the words of the engine. */
final class DeclaredColumns {
    private DeclaredColumns() {}

    static List<Column> of(Audience audience) {
        return audience.definition().fields().stream()
                .map(DeclaredColumns::column)
                .toList();
    }

    static DatasetKey key(Audience audience) {
        return new DatasetKey(
                audience.sandbox().organisation(), audience.sandbox().name(), audience.id());
    }

    private static Column column(Field field) {
        ColumnType type = switch (field.type()) {
            case STRING -> ColumnType.STRING;
            case NUMBER -> ColumnType.NUMBER;
            case LONG -> ColumnType.LONG;
            case INTEGER -> ColumnType.INTEGER;
            case DATE -> ColumnType.DATE;
            case DATETIME -> ColumnType.DATETIME;
            case BOOLEAN -> ColumnType.BOOLEAN;
        };
        return new Column(field.name(), type, field.identityNamespace());
    }
}
