package id.teladan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.teladan.platform.Grant;
import id.teladan.platform.Ids;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.Arena;
import id.teladan.testing.PortalClient;
import id.teladan.testing.Routes;
import id.teladan.testing.Routes.Route;
import id.teladan.testing.TestAccount;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A list that has no limit is fast until the day there is something in it. */
class PagedListsTest {

  @Test
  void everyListOfTheApiHasALimitAndGoesOn() {
    List<Route> lists =
        Routes.all().stream()
            .filter(route -> route.code().getReturnType() == Listing.class)
            .toList();

    assertThat(lists)
        .hasSizeGreaterThan(20)
        .allSatisfy(
            route ->
                assertThat(route.code().getParameterTypes())
                    .as(route.toString())
                    .contains(PageParams.class));
  }

  @Test
  void assessorsAreAnsweredPageByPage() {
    Arena arena = new Arena();
    UUID competition = arena.competition();
    Stream.of(arena.assessor(), arena.assessor(), arena.assessor())
        .forEach(one -> arena.appoint(competition, one));

    assertPaged(arena.committee(), "/api/v1/competitions/%s/assessors".formatted(competition), 3);
  }

  @Test
  void soAreOfficesAndPenalties() {
    Arena arena = new Arena();
    arena.otherPuskesmas();
    UUID competition = arena.competition();
    UUID entry = arena.enter(competition, arena.posyandu());
    String path = "/api/v1/competitions/%s/entries/%s/penalties".formatted(competition, entry);
    for (int i = 0; i < 3; i++) {
      assertThat(
              arena
                  .committee()
                  .put(path + "/" + Ids.next(), "{\"points\": 1, \"reason\": \"Uji\"}")
                  .status())
          .isEqualTo(201);
    }

    assertPaged(arena.committee(), path, 3);
    assertPaged(arena.committee(), "/api/v1/issuers", 2);
  }

  @Test
  void soAreImports() {
    Arena arena = new Arena();
    PortalClient admin =
        TestAccount.with(new Grant(Role.ADMIN, Scope.puskesmas(arena.puskesmas()))).api();
    for (int i = 0; i < 3; i++) {
      String body =
          """
          --x
          Content-Disposition: form-data; name="file"; filename="k.csv"

          nama;posyandu;kode_desa
          Contoh;Tidak Ada;16.03.07.2005
          --x--
          """
              .replace("\n", "\r\n");
      assertThat(
              admin
                  .send(
                      "POST",
                      "/api/v1/imports?register=kader",
                      BodyPublishers.ofString(body),
                      "Content-Type",
                      "multipart/form-data; boundary=x")
                  .status())
          .isEqualTo(201);
    }

    assertPaged(admin, "/api/v1/imports", 3);
  }

  private static void assertPaged(PortalClient client, String path, int expected) {
    JsonNode whole = client.get(path).json();
    assertThat(whole.path("items")).hasSize(expected);
    assertThat(whole.path("next").isNull()).isTrue();
    List<JsonNode> read = new ArrayList<>();
    JsonNode page = client.get(path + "?limit=1").json();
    while (page.path("items").size() == 1) {
      read.add(page.path("items").get(0));
      page =
          page.path("next").isNull()
              ? MissingNode.getInstance()
              : client.get(path + "?limit=1&after=" + page.path("next").asText()).json();
    }
    assertThat(read).containsExactlyElementsOf(whole.path("items"));
    assertThat(client.get(path + "?limit=0").status()).isEqualTo(422);
    assertThat(client.get(path + "?after=rusak").status()).isEqualTo(422);
  }
}
