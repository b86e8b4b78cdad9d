package id.teladan.result;

import id.teladan.platform.Ids;
import jakarta.ws.rs.core.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The order of joint winners as a person chose it: for each shared rank a position for each entry,
 * and one reason. All left empty, they stay joint.
 *
 * @param positions what was chosen, by entry
 * @param reasons what was typed, by shared rank
 */
record TieForm(Map<String, String> positions, Map<String, String> reasons) {

  static final TieForm EMPTY = new TieForm(Map.of(), Map.of());

  /** Fields are {@code urutan.<rank>.<entry>} and {@code alasan.<rank>}. */
  static TieForm of(Form fields) {
    Map<String, String> positions = new LinkedHashMap<>();
    Map<String, String> reasons = new TreeMap<>();
    for (String name : fields.asMap().keySet()) {
      if (name.startsWith("urutan.")) {
        positions.put(name.substring("urutan.".length()), Fields.text(fields, name));
      } else if (name.startsWith("alasan.")) {
        reasons.put(name.substring("alasan.".length()), Fields.text(fields, name));
      }
    }
    return new TieForm(positions, reasons);
  }

  String position(int rank, UUID entry) {
    return positions.getOrDefault(rank + "." + entry, "");
  }

  String reason(int rank) {
    return reasons.getOrDefault(String.valueOf(rank), "");
  }

  /** The orders that were meant; what cannot be one is said in {@code errors}. */
  @Nullable List<PlenaryOrder> orders(List<String> errors) {
    List<PlenaryOrder> orders = new ArrayList<>();
    reasons.forEach(
        (rank, reason) -> {
          Map<String, String> chosen = chosen(rank);
          if (reason.isEmpty() && chosen.values().stream().allMatch(String::isEmpty)) {
            return;
          }
          Optional<List<UUID>> entries = inOrder(chosen);
          if (entries.isEmpty() || reason.isEmpty() || reason.length() > 1000) {
            errors.add(
                ("Juara kembar peringkat %s: beri tiap peserta urutan yang berbeda, dengan alasan"
                        + " pleno paling banyak 1.000 huruf; atau kosongkan semuanya.")
                    .formatted(rank));
          } else {
            orders.add(new PlenaryOrder(entries.get(), reason));
          }
        });
    return orders.isEmpty() ? null : orders;
  }

  private Map<String, String> chosen(String rank) {
    Map<String, String> chosen = new LinkedHashMap<>();
    positions.forEach(
        (name, position) -> {
          if (name.startsWith(rank + ".")) {
            chosen.put(name.substring(rank.length() + 1), position);
          }
        });
    return chosen;
  }

  /** Each position is given once, from 1 on. */
  private static Optional<List<UUID>> inOrder(Map<String, String> chosen) {
    Map<String, String> byPosition = new TreeMap<>();
    chosen.forEach((entry, position) -> byPosition.put(position, entry));
    List<UUID> entries = new ArrayList<>();
    for (int position = 1; position <= chosen.size(); position++) {
      String entry = byPosition.get(String.valueOf(position));
      if (entry == null) {
        return Optional.empty();
      }
      entries.add(Ids.parse(entry));
    }
    return entries.isEmpty() ? Optional.empty() : Optional.of(entries);
  }
}
