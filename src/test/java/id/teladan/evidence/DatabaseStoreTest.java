package id.teladan.evidence;

import id.teladan.testing.MariaDb;
import java.time.Clock;

class DatabaseStoreTest extends StoreContract {

  @Override
  EvidenceStore store() {
    return new DatabaseStore(MariaDb.jdbi(), Clock.systemUTC());
  }
}
