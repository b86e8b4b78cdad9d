package id.teladan.imports;

import id.teladan.imports.ImportService.Upload;
import id.teladan.kader.KaderProfile;
import id.teladan.kader.KaderSearch;
import id.teladan.platform.Actor;
import id.teladan.platform.Ids;
import id.teladan.platform.PageParams;
import id.teladan.platform.Role;
import id.teladan.posyandu.PosyanduId;
import id.teladan.puskesmas.PuskesmasId;
import id.teladan.testing.MariaDb;
import id.teladan.testing.Registers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A trainer who brings files of kader of the one posyandu of an own office. */
final class KaderFiles {

  static final String HEADER =
      "nama;posyandu;kode_desa;nik;telepon;jenis_kelamin;tanggal_lahir;mulai_bertugas;ber_sk";

  final Registers registers = Registers.on(MariaDb.jdbi());
  final ImportService service = registers.imports().service();
  final PuskesmasId office = registers.newPuskesmas();
  final Actor pelatih = Registers.actor(Role.TRAINER, office);
  final PosyanduId elangId = registers.newPosyandu(office);

  /** The posyandu's name, as the files say it. */
  final String elang = name(elangId);

  private final long people = Math.floorMod(Ids.next().getLeastSignificantBits(), 1_000_000_000L);

  String row(String name, String nik, String phone, String sex, String bornOn) {
    return String.join(";", name, elang, "16.03.07.2005", nik, phone, sex, bornOn, "", "");
  }

  ImportReport apply(String... lines) {
    return run(lines).report();
  }

  ImportRun run(String... lines) {
    String text = String.join("\n", lines);
    return service.apply(
        pelatih, Register.KADER, new Upload("kader.csv", text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Up to 500 of the posyandu's kader. */
  List<KaderProfile> kader() {
    return registers
        .kader()
        .service()
        .search(pelatih, KaderSearch.in(elangId), new PageParams("500", null))
        .items();
  }

  String name(PosyanduId id) {
    return registers.posyandu().service().get(Actor.SYSTEM, id).posyandu().name();
  }

  /** Sixteen digits, another person's for each number, that no other test has. */
  String nik(int number) {
    return "16%09d%05d".formatted(people, number);
  }
}
