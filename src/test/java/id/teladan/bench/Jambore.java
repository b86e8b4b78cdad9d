package id.teladan.bench;

import id.teladan.platform.Ids;
import java.io.IOException;
import java.util.List;

/** A jambore of twenty contingents with forty kader each. */
final class Jambore {

  private static final int CONTINGENTS = 20;
  private static final int MEMBERS = 40;

  private final String id;
  private final String branch = Ids.next().toString();
  private final String contingent = Ids.next().toString();

  Jambore(BareHttp chief, List<String> kader) throws IOException {
    id =
        chief
            .require(
                "POST",
                "/api/v1/jambore",
                """
                {"name": "Jambore Kader", "startsOn": "2026-12-01", "endsOn": "2026-12-02",
                 "venue": "Lapangan", "region": "%s"}"""
                    .formatted(Office.REGENCY))
            .get("id")
            .asText();
    String path = "/api/v1/jambore/" + id;
    for (int n = 0; n < CONTINGENTS; n++) {
      String members = String.join("\", \"", kader.subList(n * MEMBERS, (n + 1) * MEMBERS));
      chief.require(
          "PUT",
          path + "/contingents/" + (n == 0 ? contingent : Ids.next()),
          "{\"name\": \"Kontingen %d\", \"quota\": 50, \"members\": [\"%s\"]}"
              .formatted(n, members));
    }
    chief.require("PUT", path + "/branches/" + branch, "{\"title\": \"Yel-yel\", \"points\": [3]}");
  }

  String id() {
    return id;
  }

  String branch() {
    return branch;
  }

  String contingent() {
    return contingent;
  }
}
