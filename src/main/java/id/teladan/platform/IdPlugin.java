package id.teladan.platform;

import java.lang.reflect.Type;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.jspecify.annotations.Nullable;

/**
 * Teaches JDBI to bind and to read UUIDs and every {@link Id} record, in MariaDB's UUID columns.
 */
public final class IdPlugin implements JdbiPlugin {

  @Override
  public void customizeJdbi(Jdbi jdbi) {
    jdbi.registerArgument(new IdArgument());
    jdbi.registerArgument(new UuidArgument());
    jdbi.registerColumnMapper(UUID.class, (rs, column, ctx) -> uuid(rs.getString(column)));
    jdbi.registerColumnMapper(new IdColumn());
  }

  private static @Nullable UUID uuid(@Nullable String text) {
    return text == null ? null : UUID.fromString(text);
  }

  private static final class IdArgument extends AbstractArgumentFactory<Id> {
    IdArgument() {
      super(Types.VARCHAR);
    }

    @Override
    protected Argument build(Id id, ConfigRegistry config) {
      return (position, statement, ctx) -> statement.setString(position, id.value().toString());
    }
  }

  private static final class UuidArgument extends AbstractArgumentFactory<UUID> {
    UuidArgument() {
      super(Types.VARCHAR);
    }

    @Override
    protected Argument build(UUID id, ConfigRegistry config) {
      return (position, statement, ctx) -> statement.setString(position, id.toString());
    }
  }

  private static final class IdColumn implements ColumnMapperFactory {
    @Override
    public Optional<ColumnMapper<?>> build(Type type, ConfigRegistry config) {
      Class<?> raw = GenericTypes.getErasedType(type);
      if (!Id.class.isAssignableFrom(raw) || !raw.isRecord()) {
        return Optional.empty();
      }
      return Optional.of(
          (rs, column, ctx) -> {
            String text = rs.getString(column);
            return text == null ? null : construct(raw, UUID.fromString(text));
          });
    }

    private static Object construct(Class<?> type, UUID value) {
      try {
        var constructor = type.getDeclaredConstructor(UUID.class);
        constructor.setAccessible(true);
        return constructor.newInstance(value);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot construct " + type, e);
      }
    }
  }
}
