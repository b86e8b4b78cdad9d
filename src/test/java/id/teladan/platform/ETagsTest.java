package id.teladan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.Registers;
import id.teladan.testing.TestAccount;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(MariaDb.class)
class ETagsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"\"3\"", "\"3--gzip\"", "W/\"3\"", "W/\"3--gzip\"", "\"2\", \"3--gzip\"", "*"})
  void theRevisionThatWasReadMayBeChanged(String ifMatch) {
    assertThat(ETags.isSettled(ifMatch, 3, false)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"4\"", "\"3", "3", "\"3--gzi\"", "\"--gzip\"", "\"33\"", "x"})
  void noOtherMay(String ifMatch) {
    assertThatThrownBy(() -> ETags.check(ifMatch, 3)).isInstanceOf(ProblemException.class);
  }

  @Test
  void whatWasReadCompressedCanBeWrittenBackAndNeedNotBeReadAgain() {
    var office = Registers.on(MariaDb.jdbi()).newPuskesmas();
    PortalClient admin =
        TestAccount.with(new Grant(Role.ADMIN, Scope.puskesmas(office.value()))).api();
    String path = "/api/v1/puskesmas/" + office;
    Answer read = read(admin, path, "Accept-Encoding", "gzip");
    String tag = read.header("ETag");
    String changed = admin.get(path).text().replaceFirst("\"name\":\"", "\"name\":\"Baru ");

    Answer unchanged = read(admin, path, "If-None-Match", tag);
    Answer written = admin.put(path, changed, tag);

    assertThat(unchanged.status()).isEqualTo(304);
    assertThat(unchanged.text()).isEmpty();
    assertThat(written.status()).isEqualTo(200);
    assertThat(read(admin, path, "If-None-Match", tag).status()).isEqualTo(200);
    assertThat(admin.put(path, changed.replace("Baru ", "Lain "), tag).status()).isEqualTo(412);
  }

  private static Answer read(PortalClient client, String path, String header, String value) {
    return client.send("GET", path, BodyPublishers.noBody(), header, value);
  }
}
