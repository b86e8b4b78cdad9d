package id.teladan.demo;

import id.teladan.account.AccountService;
import id.teladan.competition.CompetitionService;
import id.teladan.competition.EntryService;
import id.teladan.kader.KaderService;
import id.teladan.kader.SkillService;
import id.teladan.posyandu.PosyanduService;
import id.teladan.posyandu.PosyanduYear;
import id.teladan.puskesmas.PuskesmasService;
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
    KaderService kader,
    SkillService skills,
    CompetitionService competitions,
    EntryService entries,
    VisitService visits,
    SheetService sheets,
    OperationService operations) {}
