package id.teladan.imports;

import id.teladan.kader.KaderRecords;
import id.teladan.kader.KnownKader;
import id.teladan.platform.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The kader that a register knows, found as a row of a file tells of them. */
final class KnownPeople {

  private final KaderRecords service;
  private final Map<String, KnownKader> byNik = new HashMap<>();
  private final Map<String, List<KnownKader>> byName = new HashMap<>();

  KnownPeople(KaderRecords service, List<KnownKader> known) {
    this.service = service;
    for (KnownKader one : known) {
      String nikIndex = one.nikIndex();
      if (nikIndex != null) {
        byNik.put(nikIndex, one);
      }
      byName
          .computeIfAbsent(
              person(one.kader().posyanduId().value(), one.kader().name()),
              person -> new ArrayList<>())
          .add(one);
    }
  }

  /** Whose NIK this is. */
  @Nullable KnownKader owner(String nik) {
    return byNik.get(service.nikIndex(nik));
  }

  /**
   * Those of this name in this posyandu who may have been born on this day; where the register has
   * the very day, those alone. More than one: the row does not say which.
   */
  List<KnownKader> namesakes(UUID placeId, String name, @Nullable LocalDate bornOn) {
    List<KnownKader> namesakes =
        byName.getOrDefault(person(placeId, name), List.of()).stream()
            .filter(one -> mayBeBornOn(one.kader().bornOn(), bornOn))
            .toList();
    List<KnownKader> exact =
        namesakes.stream().filter(one -> Objects.equals(one.kader().bornOn(), bornOn)).toList();
    return exact.isEmpty() ? namesakes : exact;
  }

  /** A birth date that one side does not know does not tell two people apart. */
  private static boolean mayBeBornOn(@Nullable LocalDate known, @Nullable LocalDate read) {
    return known == null || read == null || known.equals(read);
  }

  /** What tells a person from others of the same posyandu, if not the birth date. */
  static String person(UUID posyandu, String name) {
    return posyandu + " " + Names.key(name);
  }
}
