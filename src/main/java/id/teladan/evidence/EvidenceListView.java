package id.teladan.evidence;

import id.teladan.evidence.SignatureService.Signed;
import id.teladan.instrument.Item;
import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Words;
import id.teladan.visit.SheetHead;
import id.teladan.visit.VisitCard;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands beside the answers of one sheet, item by item. */
final class EvidenceListView extends PageView {

  final String sheetId;
  final String entryName;
  final String place;
  final String assessor;
  final String status;
  final boolean own;
  final boolean sent;
  final String boardAddress;
  final List<Group> groups;
  final List<RefusedRow> refused;
  final boolean hasRefused;
  final boolean signed;
  final String signer;
  final String signedAt;
  final boolean signedCurrent;

  /** A sheet with its visit and the items that it may have evidence of, by code. */
  record About(SheetHead head, VisitCard visit, Map<String, Item> items) {}

  EvidenceListView(
      Actor actor,
      About about,
      List<EvidenceFile> files,
      List<Refusal> refusals,
      @Nullable Signed signature) {
    super("list.mustache", actor, "Bukti");
    SheetHead head = about.head();
    this.sheetId = head.id().toString();
    this.entryName = about.visit().entryName();
    this.place = about.visit().place();
    this.assessor = head.assessor();
    this.status = head.status().title();
    this.own = head.assessor().equals(actor.username());
    this.sent = head.submittedAt() != null;
    this.boardAddress = own ? "" : "/lomba/%s/kunjungan".formatted(head.competitionId());
    this.groups = groups(files, about.items(), own);
    this.refused =
        refusals.stream()
            .map(it -> new RefusedRow(it.item(), it.reason(), Words.dateTime(it.refusedAt())))
            .toList();
    this.hasRefused = !refused.isEmpty();
    this.signed = signature != null;
    this.signer =
        signature == null
            ? ""
            : signature.signature().name() + ", " + signature.signature().position();
    this.signedAt = signature == null ? "" : Words.dateTime(signature.signature().signedAt());
    this.signedCurrent = signature != null && signature.current();
  }

  /** The files of one item: those that hold, and those that newer ones stand for. */
  record Group(
      String code,
      String text,
      List<EvidenceTile> holding,
      List<EvidenceTile> former,
      int formerCount) {

    boolean hasFormer() {
      return formerCount > 0;
    }
  }

  private static List<Group> groups(
      List<EvidenceFile> files, Map<String, Item> items, boolean own) {
    Map<String, List<EvidenceFile>> byItem =
        files.stream()
            .collect(Collectors.groupingBy(EvidenceFile::item, TreeMap::new, Collectors.toList()));
    return byItem.entrySet().stream()
        .map(
            entry -> {
              Item item = items.get(entry.getKey());
              List<EvidenceTile> former = tiles(entry.getValue(), false, own);
              return new Group(
                  entry.getKey(),
                  item == null ? "" : item.text(),
                  tiles(entry.getValue(), true, own),
                  former,
                  former.size());
            })
        .toList();
  }

  private static List<EvidenceTile> tiles(List<EvidenceFile> files, boolean hold, boolean own) {
    return files.stream()
        .filter(file -> file.holds() == hold)
        .map(file -> EvidenceTile.of(file, own))
        .toList();
  }

  record RefusedRow(String item, String reason, String at) {}
}
