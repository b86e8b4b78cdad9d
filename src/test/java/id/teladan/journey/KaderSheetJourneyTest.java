package id.teladan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import id.teladan.platform.Ids;
import id.teladan.testing.DemoPortal;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A sheet on a kader: its items have codes with dots, which CSS reads as classes. */
class KaderSheetJourneyTest {

  private static final PortalClient PANITIA = DemoPortal.as("panitia");

  @Test
  void eachAnswerOfAKaderSheetIsSavedWhenItIsGiven() {
    UUID visit = plannedVisit();
    UUID sheet = Ids.next();
    require(
        201,
        DemoPortal.as("penilai3")
            .put("/api/v1/sheets/" + sheet, "{\"visitId\":\"%s\"}".formatted(visit)));

    try (Page tablet = Browser.signedIn(Browser.window(800, 1280), "penilai3")) {
      tablet.navigate("/lembar/%s/bagian/K1".formatted(sheet));
      ScoringHand.on(tablet).answerAndSeeItSaved();

      assertThat(tablet.locator(".chip[aria-current=step]")).containsText("5/5");
      assertThat(tablet.locator(".save-state")).containsText("Jawaban tersimpan");
      assertThat(tablet.locator("[id='hasil-K1.3']")).containsText("82%");
    }
  }

  private static UUID plannedVisit() {
    UUID competition = Ids.next();
    require(
        201,
        PANITIA.post(
            "/api/v1/competitions",
            """
            {"id": "%s", "name": "Kader teladan uji tablet", "judges": 1, "puskesmasId": "%s",
             "instrument": {"code": "KB-2026", "version": 1}, "conflictRule": "NONE",
             "opensOn": "2026-11-01", "closesOn": "2026-12-15"}
            """
                .formatted(
                    competition,
                    PANITIA.get("/api/v1/puskesmas").json().at("/items/0/id").asText())));
    UUID entry = Ids.next();
    String address = "/api/v1/competitions/%s/entries/%s".formatted(competition, entry);
    boolean entered =
        StreamSupport.stream(
                PANITIA.get("/api/v1/kader?limit=100").json().get("items").spliterator(), false)
            .map(kader -> "{\"kaderId\":\"%s\"}".formatted(kader.get("id").asText()))
            .anyMatch(kader -> PANITIA.put(address, kader).status() == 201);
    assertTrue(entered, "no kader of the demo may enter");
    require(
        201,
        PANITIA.put("/api/v1/competitions/%s/assessors/penilai3".formatted(competition), "{}"));
    require(201, PANITIA.post("/api/v1/competitions/%s/opening".formatted(competition), "{}"));
    UUID visit = Ids.next();
    require(
        201,
        PANITIA.put(
            "/api/v1/visits/" + visit,
            "{\"entryId\":\"%s\",\"scheduledOn\":\"2026-11-20\"}".formatted(entry)));
    return visit;
  }

  private static void require(int status, Answer answer) {
    if (answer.status() != status) {
      throw new AssertionError(answer.status() + " instead of " + status + ": " + answer.text());
    }
  }
}
