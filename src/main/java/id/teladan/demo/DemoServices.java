package id.teladan.demo;

import id.teladan.account.AccountModule;
import id.teladan.account.AccountService;
import id.teladan.attendance.AttendanceModule;
import id.teladan.attendance.CheckInService;
import id.teladan.certificate.CertificateModule;
import id.teladan.certificate.IssuingService;
import id.teladan.competition.AssessorService;
import id.teladan.competition.CompetitionModule;
import id.teladan.competition.CompetitionService;
import id.teladan.competition.EntryService;
import id.teladan.jambore.BranchService;
import id.teladan.jambore.ContingentService;
import id.teladan.jambore.JamboreModule;
import id.teladan.jambore.JamboreService;
import id.teladan.kader.KaderModule;
import id.teladan.kader.KaderRecords;
import id.teladan.kader.SkillService;
import id.teladan.need.FollowUpService;
import id.teladan.need.NeedModule;
import id.teladan.need.NeedService;
import id.teladan.pelatihan.CompletionService;
import id.teladan.pelatihan.EnrollmentService;
import id.teladan.pelatihan.PelatihanModule;
import id.teladan.pelatihan.PelatihanService;
import id.teladan.pelatihan.TestService;
import id.teladan.posyandu.PosyanduModule;
import id.teladan.posyandu.PosyanduService;
import id.teladan.posyandu.PosyanduYear;
import id.teladan.puskesmas.PuskesmasModule;
import id.teladan.puskesmas.PuskesmasService;
import id.teladan.result.DecisionService;
import id.teladan.result.ResultModule;
import id.teladan.visit.DutyService;
import id.teladan.visit.OperationService;
import id.teladan.visit.SheetOpening;
import id.teladan.visit.SubmissionService;
import id.teladan.visit.VisitModule;
import id.teladan.visit.VisitPlanner;
import org.jdbi.v3.core.Jdbi;

/** Everything the demo data is made through. */
public record DemoServices(
    Jdbi jdbi,
    AccountService accounts,
    PuskesmasService puskesmas,
    PosyanduService posyandu,
    PosyanduYear years,
    KaderRecords kaderRecords,
    SkillService skills,
    CompetitionService competitions,
    EntryService entries,
    AssessorService assessors,
    VisitPlanner planner,
    SheetOpening sheets,
    SubmissionService submissions,
    OperationService operations,
    DutyService duty,
    DecisionService decisions,
    NeedService needs,
    FollowUpService followUps,
    PelatihanService pelatihan,
    EnrollmentService enrollments,
    CheckInService checkIns,
    TestService tests,
    CompletionService completions,
    IssuingService issuing,
    JamboreService jambore,
    ContingentService contingents,
    BranchService branches) {

  /** The modules that they belong to. */
  public record Below(
      AccountModule account,
      PuskesmasModule puskesmas,
      PosyanduModule posyandu,
      KaderModule kader,
      CompetitionModule competition,
      VisitModule visit,
      ResultModule result,
      NeedModule need,
      AttendanceModule attendance,
      PelatihanModule pelatihan,
      JamboreModule jambore,
      CertificateModule certificate) {}

  public static DemoServices of(Jdbi jdbi, Below below) {
    return new DemoServices(
        jdbi,
        below.account.service(),
        below.puskesmas.service(),
        below.posyandu.service(),
        below.posyandu.year(),
        below.kader.records(),
        below.kader.skills(),
        below.competition.service(),
        below.competition.entries(),
        below.competition.assessors(),
        below.visit.planner(),
        below.visit.opening(),
        below.visit.submissions(),
        below.visit.operations(),
        below.visit.duty(),
        below.result.decisions(),
        below.need.service(),
        below.need.followUps(),
        below.pelatihan.service(),
        below.pelatihan.enrollments(),
        below.attendance.checkIns(),
        below.pelatihan.tests(),
        below.pelatihan.completions(),
        below.certificate.issuing(),
        below.jambore.service(),
        below.jambore.contingents(),
        below.jambore.branches());
  }
}
