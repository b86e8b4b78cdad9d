package id.teladan.instrument;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import java.util.List;

/** The document in a text area, and beside it what is wrong with it. */
final class InstrumentFormView extends PageView {

  private static final String SKELETON =
      """
      code: KODE-2026
      kind: POSYANDU
      title: Judul instrumen
      tieBreak: [A]
      sections:
        - code: A
          title: Bagian pertama
          weight: 100
          items:
            - code: A1
              text: Apa yang dinilai
              weight: 100
              scale: R4
              anchors:
                - {level: 4, text: "Terbaik"}
                - {level: 2, text: "Sebagian"}
                - {level: 0, text: "Tidak ada"}
              evidence: [DOC]
              stage: ADM
      """;

  final String heading;
  final String hint;
  final String text;
  final List<FaultPart> faults;
  final boolean hasFaults;
  final int faultCount;

  private InstrumentFormView(
      Actor actor, String heading, String hint, String text, List<FaultPart> faults) {
    super("form.mustache", actor, heading);
    this.heading = heading;
    this.hint = hint;
    this.text = text;
    this.faults = faults;
    this.hasFaults = !faults.isEmpty();
    this.faultCount = faults.size();
  }

  static InstrumentFormView empty(Actor actor) {
    return new InstrumentFormView(
        actor,
        "Instrumen baru",
        "Ganti contoh di bawah ini, tempel dokumen Anda, atau pilih berkas.",
        SKELETON,
        List.of());
  }

  static InstrumentFormView copyOf(Actor actor, InstrumentVersion original) {
    return new InstrumentFormView(
        actor,
        "Salinan " + original.code(),
        "Dengan kode yang sama ini menjadi versi berikutnya; dengan kode lain, instrumen tersendiri.",
        InstrumentYaml.write(original.instrument()),
        List.of());
  }

  static InstrumentFormView change(Actor actor, InstrumentVersion draft) {
    return new InstrumentFormView(
        actor,
        "Ubah %s versi %d".formatted(draft.code(), draft.version()),
        "Draf ini diganti dengan isi yang Anda simpan.",
        InstrumentYaml.write(draft.instrument()),
        List.of());
  }

  static InstrumentFormView refused(Actor actor, String text, List<Fault> faults) {
    List<String> lines = text.lines().toList();
    return new InstrumentFormView(
        actor,
        "Perbaiki instrumen",
        "Belum ada yang disimpan, dan tulisan Anda masih utuh di bawah ini.",
        text,
        faults.stream().map(fault -> FaultPart.of(fault, lines)).toList());
  }

  record FaultPart(int line, String field, String reason, String excerpt) {
    static FaultPart of(Fault fault, List<String> lines) {
      String excerpt = fault.line() <= lines.size() ? lines.get(fault.line() - 1).strip() : "";
      return new FaultPart(
          fault.line(),
          fault.field(),
          fault.reason(),
          excerpt.length() <= 80 ? excerpt : excerpt.substring(0, 80) + "…");
    }
  }
}
