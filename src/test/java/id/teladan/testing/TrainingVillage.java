package id.teladan.testing;

import id.teladan.kader.KaderId;
import id.teladan.platform.Actor;
import id.teladan.platform.Grant;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.posyandu.PosyanduId;
import id.teladan.puskesmas.PuskesmasId;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** A puskesmas with one posyandu of its own, where a test may put kader; nobody else looks here. */
public final class TrainingVillage {

  private final Registers registers;
  private final PuskesmasId puskesmas;
  private final PosyanduId posyandu;

  public TrainingVillage(Jdbi jdbi) {
    registers = Registers.on(jdbi);
    puskesmas = registers.newPuskesmas();
    posyandu = registers.newPosyandu(puskesmas);
  }

  public UUID puskesmas() {
    return puskesmas.value();
  }

  public PosyanduId posyandu() {
    return posyandu;
  }

  /** An active kader of the posyandu. */
  public KaderId kader() {
    return registers.newKader(posyandu);
  }

  /** Someone who holds this role in the puskesmas of this village. */
  public Actor actor(Role role) {
    return new Actor("budi", "Budi", List.of(grant(role)));
  }

  public Grant grant(Role role) {
    return new Grant(role, Scope.puskesmas(puskesmas.value()));
  }

  public static Grant own(KaderId id) {
    return new Grant(Role.KADER, Scope.kader(id.value()));
  }
}
