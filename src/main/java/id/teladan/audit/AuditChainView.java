package id.teladan.audit;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Words;

/** What the check of a chain found. */
final class AuditChainView extends PageView {

  private final ChainCheck check;

  AuditChainView(Actor actor, ChainCheck check) {
    super("chain.mustache", actor, "Pemeriksaan rantai audit");
    this.check = check;
  }

  String chain() {
    return check.chain();
  }

  String entries() {
    return Words.count(check.entries());
  }

  boolean intact() {
    return check.intact();
  }

  String brokenAt() {
    Long position = check.brokenAt();
    return position == null ? "" : Words.count(position);
  }
}
