package id.teladan.demo;

import id.teladan.account.AccountService;
import id.teladan.attendance.CheckInService;
import id.teladan.certificate.IssuingService;
import id.teladan.competition.CompetitionService;
import id.teladan.competition.EntryService;
import id.teladan.jambore.BranchService;
import id.teladan.jambore.ContingentService;
import id.teladan.jambore.JamboreService;
import id.teladan.kader.KaderRecords;
import id.teladan.kader.SkillService;
import id.teladan.need.FollowUpService;
import id.teladan.need.NeedService;
import id.teladan.pelatihan.CompletionService;
import id.teladan.pelatihan.EnrollmentService;
import id.teladan.pelatihan.PelatihanService;
import id.teladan.pelatihan.TestService;
import id.teladan.posyandu.PosyanduService;
import id.teladan.posyandu.PosyanduYear;
import id.teladan.puskesmas.PuskesmasService;
import id.teladan.result.DecisionService;
import id.teladan.visit.DutyService;
import id.teladan.visit.OperationService;
import id.teladan.visit.SheetService;
import id.teladan.visit.VisitService;
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
    VisitService visits,
    SheetService sheets,
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
    BranchService branches) {}
