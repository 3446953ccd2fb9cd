import type { ComponentId } from "../../components/index.js";
import type { Language } from "../../entry.js";
import type { FormId } from "../../forms/index.js";
import type { PillarId } from "../../pillars/index.js";
import type { StrategyId } from "../../strategies/index.js";

/** The level of government that runs a program: *kabupaten/kota* is a district, *kecamatan* a subdistrict, *desa/kelurahan* a village. */
export type Level = "national" | "province" | "district" | "subdistrict" | "village";

/** What one record is: inventories fail where policies, programs and activities are counted as one thing. */
export type Unit = "policy" | "program" | "activity" | "output" | "package";

/** Size classes of Indonesian law (PP 7/2021 art. 35); ultra-micro is a term of financing schemes. */
export type Size = "ultra-micro" | "micro" | "small" | "medium" | "large";

/** What another agency or organization does in a program; the lead agency is `agency`. */
export type ActorRole = "lead" | "implementer" | "channel" | "partner";

/** Where a budget figure stands between plan and account. */
export type BudgetStage = "planned" | "approved" | "revised" | "spent";

/** A code of an official nomenclature, with the scheme and year it belongs to: codes move between editions. */
export interface NomenclatureCode {
  readonly scheme: "SIPD" | "KRO" | "RO" | "RUP" | "KBLI" | "as-written" | (string & {});
  readonly code: string;
  /** Edition of the scheme, such as 2020 or 2025 for KBLI. */
  readonly year?: number;
}

/**
 * An area by its official code: Kemendagri `32.04` and BPS `3204` look alike and are not the same. Tables often give names
 * instead: then the scheme is `as-written` and the code the name as it stands there.
 */
export interface Region {
  readonly scheme: "kemendagri" | "bps" | "iso-3166-2" | "as-written" | (string & {});
  readonly code: string;
  readonly name?: string;
}

/** Whom a program is for, as the record states it. */
export interface Targets {
  readonly sizes?: readonly Size[];
  /** Groups in the record's own words: women, youth, people with disabilities. */
  readonly groups?: readonly string[];
  readonly sectors?: readonly NomenclatureCode[];
  readonly regions?: readonly Region[];
  /** The whole country, said explicitly: an empty list of regions means that nothing was said. */
  readonly national?: boolean;
}

/** One budget figure. */
export interface Budget {
  /** Whole units of the currency as the state writes it: rupiah, not sen. At most 2^53 - 1. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly year?: number;
  readonly stage?: BudgetStage;
  /** Source of funds: APBN, APBD, DAK, loan. */
  readonly source?: string;
  /** What the money is for. */
  readonly purpose?: string;
}

/** How many enterprises or people a program reaches. */
export interface Beneficiaries {
  readonly count: number;
  /** What is counted: enterprises, people, cooperatives, groups. */
  readonly unit: string;
  readonly year?: number;
  readonly stage?: "target" | "actual";
}

/** One measured result. */
export interface Result {
  readonly indicator: string;
  readonly unit?: string;
  readonly baseline?: number;
  readonly target?: number;
  readonly actual?: number;
  readonly year?: number;
}

/** Codes given by people: always kept apart from what the machine says, and always winning. Facets left out stay open. */
export interface Coding {
  readonly relevant?: boolean;
  readonly pillar?: PillarId | null;
  /** The main one first. */
  readonly strategies?: readonly StrategyId[];
  readonly forms?: readonly FormId[];
  readonly components?: readonly ComponentId[];
  /** Who decided. */
  readonly by: string;
  /** Why. */
  readonly because: string;
  /** ISO 8601 date, such as 2026-11-24. */
  readonly date?: string;
}

/** One government program, activity or budget line. A name is enough; everything else may be unknown. */
export interface Program {
  readonly id?: string;
  readonly name: string;
  readonly description?: string;
  /** The name and description in another language, where the record has them. */
  readonly translations?: Readonly<Partial<Record<Language, { readonly name: string; readonly description?: string }>>>;
  /** The agency that leads it. */
  readonly agency?: string;
  readonly actors?: readonly { readonly name: string; readonly role: ActorRole }[];
  readonly level?: Level;
  readonly unit?: Unit;
  /** Id of the program this one is a part or a variant of. */
  readonly parent?: string;
  /** Title of what the record stands under; in real tables it often fills the description column. */
  readonly context?: string;
  readonly codes?: readonly NomenclatureCode[];
  readonly legalBasis?: readonly string[];
  readonly targets?: Targets;
  readonly budgets?: readonly Budget[];
  /** ISO 8601 dates or years. */
  readonly period?: { readonly start?: string; readonly end?: string };
  readonly beneficiaries?: readonly Beneficiaries[];
  readonly results?: readonly Result[];
  readonly coding?: Coding;
  /** Where the record was taken from. */
  readonly source?: string;
  /** What the table held beside it, by column header. */
  readonly extra?: Readonly<Record<string, string>>;
}
