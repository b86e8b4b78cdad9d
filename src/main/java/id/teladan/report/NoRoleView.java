package id.teladan.report;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;

/** What somebody sees who may sign in, and whom no admin has given a role, or no longer. */
final class NoRoleView extends PageView {

  NoRoleView(Actor actor) {
    super("no-role.mustache", actor, "Belum ada peran");
  }
}
