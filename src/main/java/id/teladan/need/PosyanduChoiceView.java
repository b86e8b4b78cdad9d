package id.teladan.need;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import java.util.List;

/** Which Posyandu a follow-up is about, by any part of its name or village. */
final class PosyanduChoiceView extends PageView {

  final String text;
  final List<Row> rows;

  PosyanduChoiceView(Actor actor, String text, List<FollowUpDao.Place> found) {
    super("choose-posyandu.mustache", actor, "Pilih Posyandu");
    this.text = text;
    this.rows =
        found.stream()
            .map(
                place ->
                    new Row(
                        place.name(),
                        place.villageName(),
                        "/pembinaan/baru?posyanduId=" + place.id()))
            .toList();
  }

  record Row(String name, String village, String address) {}
}
