"""Everything the first working day needs.

Revision ID: 0001
Revises: nothing
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "boeking",
        sa.Column("nummer", sa.Integer(), nullable=False),
        sa.Column("geboekt_op", sa.Date(), nullable=False),
        sa.Column("urenregel_id", sa.Uuid(), nullable=False),
        sa.Column("datum", sa.Date(), nullable=False),
        sa.Column("minuten", sa.Integer(), nullable=False),
        sa.Column("soort", sa.Text(), nullable=False),
        sa.Column("gezin_id", sa.Uuid(), nullable=True),
        sa.Column("traject_id", sa.Uuid(), nullable=True),
        sa.Column("opdrachtgever_id", sa.Uuid(), nullable=True),
        sa.Column("activiteit", sa.Integer(), nullable=True),
        sa.Column("trajectsoort", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("nummer", name=op.f("pk_boeking")),
    )
    op.create_index(op.f("ix_boeking_geboekt_op"), "boeking", ["geboekt_op"], unique=False)
    op.create_index(op.f("ix_boeking_urenregel_id"), "boeking", ["urenregel_id"], unique=False)
    op.create_table(
        "concept",
        sa.Column("sleutel", sa.String(length=80), nullable=False),
        sa.Column("inhoud", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("sleutel", name=op.f("pk_concept")),
    )
    op.create_table(
        "gezin",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("naam", sa.Text(), nullable=False),
        sa.Column("dossiernummer", sa.Text(), nullable=False),
        sa.Column("adres", sa.Text(), nullable=False),
        sa.Column("postcode", sa.Text(), nullable=False),
        sa.Column("plaats", sa.Text(), nullable=False),
        sa.Column("telefoon", sa.Text(), nullable=False),
        sa.Column("benadering", sa.Text(), nullable=False),
        sa.Column("notitie", sa.Text(), nullable=False),
        sa.Column("gearchiveerd_op", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gezin")),
    )
    op.create_table(
        "logregel",
        sa.Column("nummer", sa.Integer(), nullable=False),
        sa.Column("tijd", sa.DateTime(), nullable=False),
        sa.Column("handeling", sa.Text(), nullable=False),
        sa.Column("soort", sa.Text(), nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("reden", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("nummer", name=op.f("pk_logregel")),
    )
    op.create_table(
        "opdrachtgever",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("naam", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_opdrachtgever")),
    )
    op.create_table(
        "persoon",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("voornaam", sa.Text(), nullable=False),
        sa.Column("achternaam", sa.Text(), nullable=False),
        sa.Column("geboortedatum", sa.Date(), nullable=True),
        sa.Column("geboortejaar", sa.Integer(), nullable=True),
        sa.Column("overleden_op", sa.Date(), nullable=True),
        sa.Column("telefoon", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("notitie", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_persoon")),
    )
    op.create_table(
        "samenvatting",
        sa.Column("periode", sa.String(length=6), nullable=False),
        sa.Column("volgnummer", sa.Integer(), nullable=False),
        sa.Column("melder", sa.Text(), nullable=False),
        sa.Column("gemaakt_op", sa.Date(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("inhoud", sa.LargeBinary(), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("periode", name=op.f("pk_samenvatting")),
    )
    op.create_table(
        "signaal",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("datum", sa.Date(), nullable=False),
        sa.Column("titel", sa.Text(), nullable=False),
        sa.Column("omschrijving", sa.Text(), nullable=False),
        sa.Column("categorie", sa.Text(), nullable=False),
        sa.Column("niveau", sa.Text(), nullable=False),
        sa.Column("wetten", sa.Text(), nullable=False),
        sa.Column("leefgebied", sa.Text(), nullable=False),
        sa.Column("adressaat", sa.Text(), nullable=False),
        sa.Column(
            "frequentie",
            sa.Enum(
                "1",
                "2-4",
                "5+",
                "?",
                name="frequentie",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("gevolg", sa.Text(), nullable=False),
        sa.Column("geprobeerd", sa.Text(), nullable=False),
        sa.Column("oplossing", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("terugkoppeling", sa.Text(), nullable=False),
        sa.Column("meesturen", sa.Boolean(), nullable=False),
        sa.Column("deeltekst", sa.Text(), nullable=False),
        sa.Column("verzonden_in", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signaal")),
    )
    op.create_table(
        "gezinsrelatie",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("gezin_id", sa.Uuid(), nullable=False),
        sa.Column("persoon_id", sa.Uuid(), nullable=False),
        sa.Column("relatie", sa.Text(), nullable=False),
        sa.Column("is_client", sa.Boolean(), nullable=False),
        sa.Column("is_mantelzorger", sa.Boolean(), nullable=False),
        sa.Column("woont_thuis", sa.Boolean(), nullable=False),
        sa.Column("aanspreekpunt", sa.Boolean(), nullable=False),
        sa.Column("mag_meelezen", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gezin_id"], ["gezin.id"], name=op.f("fk_gezinsrelatie_gezin_id_gezin")
        ),
        sa.ForeignKeyConstraint(
            ["persoon_id"], ["persoon.id"], name=op.f("fk_gezinsrelatie_persoon_id_persoon")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gezinsrelatie")),
    )
    op.create_index(op.f("ix_gezinsrelatie_gezin_id"), "gezinsrelatie", ["gezin_id"], unique=False)
    op.create_index(
        op.f("ix_gezinsrelatie_persoon_id"), "gezinsrelatie", ["persoon_id"], unique=False
    )
    op.create_table(
        "profiel",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("naam", sa.Text(), nullable=False),
        sa.Column("telefoon", sa.Text(), nullable=False),
        sa.Column("organisatie", sa.Text(), nullable=False),
        sa.Column("functie", sa.Text(), nullable=False),
        sa.Column("melder", sa.Text(), nullable=False),
        sa.Column("regio", sa.Text(), nullable=False),
        sa.Column("weeknorm_min", sa.Integer(), nullable=True),
        sa.Column("opdrachtgever_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["opdrachtgever_id"],
            ["opdrachtgever.id"],
            name=op.f("fk_profiel_opdrachtgever_id_opdrachtgever"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_profiel")),
    )
    op.create_table(
        "traject",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("gezin_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=True),
        sa.Column("soort", sa.Text(), nullable=False),
        sa.Column("doelgroep", sa.Text(), nullable=False),
        sa.Column("wetten", sa.Text(), nullable=False),
        sa.Column("opdrachtgever_id", sa.Uuid(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "AANGEMELD",
                "IN_TRIAGE",
                "TOEGEWEZEN",
                "KENNISMAKING",
                "ACTIEF",
                "OVERDRACHT",
                "NAZORG",
                "AFGESLOTEN",
                "AFGEWEZEN",
                "INGETROKKEN",
                "TE_VERNIETIGEN",
                name="trajectstatus",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column(
            "intensiteit",
            sa.Enum(
                "CRISIS",
                "INTENSIEF",
                "REGULIER",
                "WAAKVLAM",
                name="intensiteit",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("doel", sa.Text(), nullable=False),
        sa.Column("start", sa.Date(), nullable=True),
        sa.Column("eind", sa.Date(), nullable=True),
        sa.Column("afsluitreden", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["persoon.id"], name=op.f("fk_traject_client_id_persoon")
        ),
        sa.ForeignKeyConstraint(["gezin_id"], ["gezin.id"], name=op.f("fk_traject_gezin_id_gezin")),
        sa.ForeignKeyConstraint(
            ["opdrachtgever_id"],
            ["opdrachtgever.id"],
            name=op.f("fk_traject_opdrachtgever_id_opdrachtgever"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_traject")),
        sa.UniqueConstraint("code", name=op.f("uq_traject_code")),
    )
    op.create_index(op.f("ix_traject_gezin_id"), "traject", ["gezin_id"], unique=False)
    op.create_table(
        "activiteitperiode",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("traject_id", sa.Uuid(), nullable=False),
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "NIET_INGEZET",
                "LOOPT",
                "AFGEROND",
                "NIET_NODIG",
                name="activiteitstatus",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("van", sa.Date(), nullable=True),
        sa.Column("tot", sa.Date(), nullable=True),
        sa.Column("toelichting", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["traject_id"], ["traject.id"], name=op.f("fk_activiteitperiode_traject_id_traject")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activiteitperiode")),
    )
    op.create_index(
        op.f("ix_activiteitperiode_traject_id_nr"),
        "activiteitperiode",
        ["traject_id", "nr"],
        unique=False,
    )
    op.create_table(
        "contactmoment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("gezin_id", sa.Uuid(), nullable=False),
        sa.Column("datum", sa.Date(), nullable=False),
        sa.Column("traject_id", sa.Uuid(), nullable=True),
        sa.Column("begintijd", sa.Time(), nullable=True),
        sa.Column("duur_min", sa.Integer(), nullable=True),
        sa.Column("vorm", sa.Text(), nullable=False),
        sa.Column("onderwerp", sa.Text(), nullable=False),
        sa.Column("verslag", sa.Text(), nullable=False),
        sa.Column("vertrouwelijk", sa.Boolean(), nullable=False),
        sa.Column("activiteiten", sa.Text(), nullable=False),
        sa.Column("leefgebieden", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gezin_id"], ["gezin.id"], name=op.f("fk_contactmoment_gezin_id_gezin")
        ),
        sa.ForeignKeyConstraint(
            ["traject_id"], ["traject.id"], name=op.f("fk_contactmoment_traject_id_traject")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contactmoment")),
    )
    op.create_index(
        op.f("ix_contactmoment_gezin_id_datum"),
        "contactmoment",
        ["gezin_id", "datum"],
        unique=False,
    )
    op.create_index(
        op.f("ix_contactmoment_traject_id_datum"),
        "contactmoment",
        ["traject_id", "datum"],
        unique=False,
    )
    op.create_table(
        "intensiteitperiode",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("traject_id", sa.Uuid(), nullable=False),
        sa.Column(
            "intensiteit",
            sa.Enum(
                "CRISIS",
                "INTENSIEF",
                "REGULIER",
                "WAAKVLAM",
                name="intensiteit",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("van", sa.Date(), nullable=False),
        sa.Column("reden", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["traject_id"], ["traject.id"], name=op.f("fk_intensiteitperiode_traject_id_traject")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_intensiteitperiode")),
    )
    op.create_index(
        op.f("ix_intensiteitperiode_traject_id_van"),
        "intensiteitperiode",
        ["traject_id", "van"],
        unique=False,
    )
    op.create_table(
        "plan",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("traject_id", sa.Uuid(), nullable=False),
        sa.Column("versie", sa.Integer(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "CONCEPT",
                "BESPROKEN",
                "VASTGESTELD",
                "VERVANGEN",
                name="planstatus",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("gemaakt_op", sa.Date(), nullable=False),
        sa.Column("opgesteld_met", sa.Text(), nullable=False),
        sa.Column("wat_speelt", sa.Text(), nullable=False),
        sa.Column("eigen_woorden", sa.Text(), nullable=False),
        sa.Column("gaat_goed", sa.Text(), nullable=False),
        sa.Column("belangrijkste", sa.Text(), nullable=False),
        sa.Column("afspraken", sa.Text(), nullable=False),
        sa.Column("evaluatie", sa.Text(), nullable=False),
        sa.Column("besproken_op", sa.Date(), nullable=True),
        sa.Column("vastgesteld_op", sa.Date(), nullable=True),
        sa.Column("evaluatie_op", sa.Date(), nullable=True),
        sa.Column("akkoord", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["traject_id"], ["traject.id"], name=op.f("fk_plan_traject_id_traject")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan")),
    )
    op.create_index("uq_plan_versie", "plan", ["traject_id", "versie"], unique=True)
    op.create_table(
        "signaal_traject",
        sa.Column("signaal_id", sa.Uuid(), nullable=False),
        sa.Column("traject_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["signaal_id"], ["signaal.id"], name=op.f("fk_signaal_traject_signaal_id_signaal")
        ),
        sa.ForeignKeyConstraint(
            ["traject_id"], ["traject.id"], name=op.f("fk_signaal_traject_traject_id_traject")
        ),
        sa.PrimaryKeyConstraint("signaal_id", "traject_id", name=op.f("pk_signaal_traject")),
    )
    op.create_table(
        "statusstap",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("traject_id", sa.Uuid(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "AANGEMELD",
                "IN_TRIAGE",
                "TOEGEWEZEN",
                "KENNISMAKING",
                "ACTIEF",
                "OVERDRACHT",
                "NAZORG",
                "AFGESLOTEN",
                "AFGEWEZEN",
                "INGETROKKEN",
                "TE_VERNIETIGEN",
                name="trajectstatus",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("op", sa.Date(), nullable=False),
        sa.Column("reden", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["traject_id"], ["traject.id"], name=op.f("fk_statusstap_traject_id_traject")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statusstap")),
    )
    op.create_index(
        op.f("ix_statusstap_traject_id_op"), "statusstap", ["traject_id", "op"], unique=False
    )
    op.create_table(
        "deelnemer",
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        sa.Column("persoon_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contactmoment.id"], name=op.f("fk_deelnemer_contact_id_contactmoment")
        ),
        sa.ForeignKeyConstraint(
            ["persoon_id"], ["persoon.id"], name=op.f("fk_deelnemer_persoon_id_persoon")
        ),
        sa.PrimaryKeyConstraint("contact_id", "persoon_id", name=op.f("pk_deelnemer")),
    )
    op.create_index(op.f("ix_deelnemer_persoon_id"), "deelnemer", ["persoon_id"], unique=False)
    op.create_table(
        "plan_actie",
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("doel_volgorde", sa.Integer(), nullable=False),
        sa.Column("volgorde", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("tekst", sa.Text(), nullable=False),
        sa.Column("wie", sa.Text(), nullable=False),
        sa.Column("voor_datum", sa.Date(), nullable=True),
        sa.Column(
            "stand",
            sa.Enum(
                "OPEN",
                "BEZIG",
                "GEDAAN",
                "VERVALLEN",
                name="actiestand",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("activiteit", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_plan_actie_plan_id_plan")),
        sa.PrimaryKeyConstraint("plan_id", "doel_volgorde", "volgorde", name=op.f("pk_plan_actie")),
    )
    op.create_index(
        op.f("ix_plan_actie_stand_voor_datum"), "plan_actie", ["stand", "voor_datum"], unique=False
    )
    op.create_table(
        "plan_doel",
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("volgorde", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("tekst", sa.Text(), nullable=False),
        sa.Column("leefgebied", sa.Text(), nullable=False),
        sa.Column("van_wie", sa.Text(), nullable=False),
        sa.Column("merken_aan", sa.Text(), nullable=False),
        sa.Column("streefdatum", sa.Date(), nullable=True),
        sa.Column(
            "stand",
            sa.Enum(
                "OPEN",
                "LOOPT",
                "BEREIKT",
                "DEELS",
                "VERVALLEN",
                name="doelstand",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_plan_doel_plan_id_plan")),
        sa.PrimaryKeyConstraint("plan_id", "volgorde", name=op.f("pk_plan_doel")),
    )
    op.create_table(
        "plan_leefgebied",
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("volgorde", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column(
            "stand",
            sa.Enum(
                "NIET_BESPROKEN",
                "GEEN_VRAAG",
                "VRAAG",
                "DOEL_LOOPT",
                "BEREIKT",
                "LATER",
                name="leefgebiedstand",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("gaat_goed", sa.Text(), nullable=False),
        sa.Column("situatie", sa.Text(), nullable=False),
        sa.Column("wens", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["plan_id"], ["plan.id"], name=op.f("fk_plan_leefgebied_plan_id_plan")
        ),
        sa.PrimaryKeyConstraint("plan_id", "volgorde", name=op.f("pk_plan_leefgebied")),
    )
    op.create_table(
        "rit",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("datum", sa.Date(), nullable=False),
        sa.Column("km_tienden", sa.Integer(), nullable=False),
        sa.Column("gezin_id", sa.Uuid(), nullable=True),
        sa.Column("contact_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contactmoment.id"], name=op.f("fk_rit_contact_id_contactmoment")
        ),
        sa.ForeignKeyConstraint(["gezin_id"], ["gezin.id"], name=op.f("fk_rit_gezin_id_gezin")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rit")),
    )
    op.create_index(op.f("ix_rit_contact_id"), "rit", ["contact_id"], unique=False)
    op.create_index(op.f("ix_rit_datum"), "rit", ["datum"], unique=False)
    op.create_table(
        "taak",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("tekst", sa.Text(), nullable=False),
        sa.Column("gezin_id", sa.Uuid(), nullable=True),
        sa.Column("contact_id", sa.Uuid(), nullable=True),
        sa.Column("voor_datum", sa.Date(), nullable=True),
        sa.Column("gedaan_op", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contactmoment.id"], name=op.f("fk_taak_contact_id_contactmoment")
        ),
        sa.ForeignKeyConstraint(["gezin_id"], ["gezin.id"], name=op.f("fk_taak_gezin_id_gezin")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_taak")),
    )
    op.create_index(
        op.f("ix_taak_gedaan_op_voor_datum"), "taak", ["gedaan_op", "voor_datum"], unique=False
    )
    op.create_index(op.f("ix_taak_gezin_id"), "taak", ["gezin_id"], unique=False)
    op.create_table(
        "urenregel",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("datum", sa.Date(), nullable=False),
        sa.Column("minuten", sa.Integer(), nullable=False),
        sa.Column("soort", sa.Text(), nullable=False),
        sa.Column("gezin_id", sa.Uuid(), nullable=True),
        sa.Column("traject_id", sa.Uuid(), nullable=True),
        sa.Column("opdrachtgever_id", sa.Uuid(), nullable=True),
        sa.Column("activiteit", sa.Integer(), nullable=True),
        sa.Column("contact_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contactmoment.id"], name=op.f("fk_urenregel_contact_id_contactmoment")
        ),
        sa.ForeignKeyConstraint(
            ["gezin_id"], ["gezin.id"], name=op.f("fk_urenregel_gezin_id_gezin")
        ),
        sa.ForeignKeyConstraint(
            ["opdrachtgever_id"],
            ["opdrachtgever.id"],
            name=op.f("fk_urenregel_opdrachtgever_id_opdrachtgever"),
        ),
        sa.ForeignKeyConstraint(
            ["traject_id"], ["traject.id"], name=op.f("fk_urenregel_traject_id_traject")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urenregel")),
    )
    op.create_index(op.f("ix_urenregel_contact_id"), "urenregel", ["contact_id"], unique=False)
    op.create_index(op.f("ix_urenregel_datum"), "urenregel", ["datum"], unique=False)
    op.create_index(
        op.f("ix_urenregel_traject_id_activiteit_datum_minuten"),
        "urenregel",
        ["traject_id", "activiteit", "datum", "minuten"],
        unique=False,
    )
