package id.teladan.need;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Role;
import java.time.LocalDate;
import java.util.List;

/** What one Posyandu needs and what was agreed with it; a part of its profile, or a page. */
final class PosyanduNeedsView extends PageView {

  final String name;
  final String allAddress;
  final String followUpsAddress;
  final String newAddress;
  final boolean mayWrite;
  final boolean readsNeeds;
  final List<RecommendationCard> cards;
  final List<FollowUpListView.Row> rows;

  PosyanduNeedsView(
      Actor actor,
      String template,
      FollowUpDao.Place place,
      List<RecommendationCard> cards,
      List<FollowUp> followUps,
      LocalDate today) {
    super(template, actor, "Kebutuhan " + PosyanduWords.called(place.name()));
    this.name = place.name();
    this.allAddress = "/kebutuhan/daftar?posyanduId=" + place.id();
    this.followUpsAddress = "/pembinaan?posyanduId=" + place.id();
    this.newAddress = "/pembinaan/baru?posyanduId=" + place.id();
    this.mayWrite = actor.has(Role.ADMIN, Role.COMMITTEE, Role.ASSESSOR, Role.TRAINER);
    this.readsNeeds = actor.has(Role.ADMIN, Role.COMMITTEE, Role.TRAINER, Role.VIEWER);
    this.cards = cards;
    this.rows = followUps.stream().map(it -> FollowUpListView.Row.of(it, today)).toList();
  }
}
