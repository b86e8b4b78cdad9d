package id.teladan.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReleaseTest {

  private static final AppFile DESK = file("/assets/tablet/desk.js", "export const desk = 1;");
  private static final AppFile LOOK = file("/assets/tablet/tablet.css", "body { margin: 0; }");

  @Test
  void anyChangeOfAnyFileIsAnotherReleaseWithAnotherWorkerAndPage() {
    Release release = Release.of(List.of(DESK, LOOK));
    AppFile changedDesk = file(DESK.address(), "export const desk = 2;");
    Release next = Release.of(List.of(changedDesk, LOOK));

    assertThat(next.hash()).isNotEqualTo(release.hash());
    assertThat(next.worker().digest()).isNotEqualTo(release.worker().digest());
    assertThat(next.shell().digest()).isNotEqualTo(release.shell().digest());
    assertThat(Release.of(List.of(LOOK, DESK)).hash()).isEqualTo(release.hash());
  }

  @Test
  void theWorkerHoldsEachFileByItsDigest() {
    String worker = text(Release.of(List.of(DESK, LOOK)).worker());

    assertThat(worker)
        .contains("\"/assets/tablet/desk.js\" : \"%s\"".formatted(DESK.digest()))
        .contains("\"/assets/tablet/tablet.css\" : \"%s\"".formatted(LOOK.digest()))
        .contains("\"/tablet/\" : ")
        .contains("\"/tablet/manifest.webmanifest\" : ")
        .doesNotContain("%");
  }

  @Test
  void theAppHasEveryModuleThatAnotherOneImportsAndNoneThatIsMissing() {
    AppFile module =
        file(
            "/assets/tablet/screens/one.js",
            """
            // import "./words.js" in a comment is none
            /** @returns {Promise<import("idb").IDBPDatabase>} @param {import("./types.js").Item} it */
            import { h } from '../dom.js';
            import {
              openDB,
            } from "/webjars/idb/7.0.1/build/index.js";
            import * as users from "./users.js";
            export { listUsers } from "./others.js";
            const later = () => import("../later.js");
            import "./effects.js";
            export const TEXT = "./no.js";
            """);

    assertThat(module.imports())
        .containsExactly(
            "/assets/tablet/dom.js",
            "/webjars/idb/7.0.1/build/index.js",
            "/assets/tablet/screens/users.js",
            "/assets/tablet/screens/others.js",
            "/assets/tablet/later.js",
            "/assets/tablet/screens/effects.js");
    assertThat(LOOK.imports()).isEmpty();
    assertThatThrownBy(() -> AppFile.at("/assets/tablet/missing.js"))
        .hasMessageContaining("/assets/tablet/missing.js");
  }

  private static AppFile file(String address, String content) {
    return new AppFile(address, content.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(AppFile file) {
    return new String(file.content(), StandardCharsets.UTF_8);
  }
}
