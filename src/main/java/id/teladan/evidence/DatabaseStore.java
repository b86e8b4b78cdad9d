package id.teladan.evidence;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Files in the portal's own database: nothing to set up, and in every backup. */
record DatabaseStore(Jdbi jdbi, Clock clock) implements EvidenceStore {

  @Override
  public void put(String place, String mediaType, byte[] content) {
    jdbi.useExtension(StoredFileDao.class, dao -> dao.insert(place, content, clock.instant()));
  }

  @Override
  public Optional<InputStream> open(String place) {
    byte[] content = jdbi.withHandle(handle -> handle.attach(StoredFileDao.class).find(place));
    return Optional.ofNullable(content).map(ByteArrayInputStream::new);
  }

  @Override
  public void remove(String place) {
    jdbi.useExtension(StoredFileDao.class, dao -> dao.delete(place));
  }

  @Override
  public List<Stored> list(String after, int most) {
    return jdbi.withExtension(StoredFileDao.class, dao -> dao.list(after, most));
  }
}
