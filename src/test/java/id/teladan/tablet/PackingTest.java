package id.teladan.tablet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.testing.NodeProcess;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How what is unsent is parted into files. */
class PackingTest {

  private static final int MOST = 15_000_000;

  @Test
  void everyPhotoIsInOneFileAndNoFileIsTooLargeAndEachSheetIsHandedInOnce() {
    Random random = new Random(20261122);
    try (NodeProcess node = NodeProcess.of("screens.mjs")) {
      for (int run = 0; run < 200; run++) {
        List<String> photos = new ArrayList<>();
        List<String> sheets = new ArrayList<>();
        for (int sheet = 0; sheet < random.nextInt(8); sheet++) {
          sheets.add(sheet(sheet, random, photos));
        }
        JsonNode files =
            node.ask(
                "{\"ask\":\"pack\",\"most\":%d,\"sheets\":[%s]}"
                    .formatted(MOST, String.join(",", sheets)));

        assertThat(files.findValuesAsText("id")).containsExactlyElementsOf(photos);
        assertThat(handedIn(files)).containsExactlyElementsOf(ids(sheets.size()));
        for (JsonNode file : files) {
          assertThat(file.get("bytes").asInt()).isLessThanOrEqualTo(MOST);
          assertThat(Set.copyOf(file.findValuesAsText("sheetId")))
              .hasSize(file.get("sheets").size());
        }
      }
    }
  }

  private static String sheet(int number, Random random, List<String> photos) {
    List<String> mine = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      String id = "p" + photos.size();
      photos.add(id);
      mine.add("{\"id\":\"%s\",\"bytes\":%d}".formatted(id, random.nextInt(8 * 1024 * 1024)));
    }
    return "{\"sheetId\":\"s%d\",\"answerBytes\":%d,\"photos\":[%s]}"
        .formatted(number, random.nextInt(100_000), String.join(",", mine));
  }

  /** The sheets in the order in which a file hands them in; each has its photos behind it then. */
  private static List<String> handedIn(JsonNode files) {
    List<String> handedIn = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (JsonNode file : files) {
      for (JsonNode part : file.get("sheets")) {
        assertThat(done).doesNotContain(part.get("sheetId").asText());
        if (part.get("last").asBoolean()) {
          handedIn.add(part.get("sheetId").asText());
          done.add(part.get("sheetId").asText());
        }
      }
    }
    return handedIn;
  }

  private static List<String> ids(int count) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add("s" + i);
    }
    return ids;
  }
}
