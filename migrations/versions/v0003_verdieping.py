"""Casework in depth: organisations, decisions, terms, promises and aanmeldingen.

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "instantie",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("naam", sa.Text(), nullable=False),
        sa.Column("soort", sa.Text(), nullable=False),
        sa.Column("vestiging", sa.Text(), nullable=False),
        sa.Column("telefoon", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("notitie", sa.Text(), nullable=False),
        sa.Column("gearchiveerd_op", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_instantie")),
    )
    op.create_table(
        "prullenbak",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("op", sa.DateTime(), nullable=False),
        sa.Column("soort", sa.Text(), nullable=False),
        sa.Column("titel", sa.Text(), nullable=False),
        sa.Column("gezin_id", sa.Uuid(), nullable=True),
        sa.Column("inhoud", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_prullenbak")),
    )
    op.create_table(
        "referentie",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("tabel", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("volgorde", sa.Integer(), nullable=False),
        sa.Column("actief", sa.Boolean(), nullable=False),
        sa.Column("omschrijving", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referentie")),
    )
    op.create_index("uq_referentie_code", "referentie", ["tabel", "code"], unique=True)
    op.create_table(
        "contactpersoon",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("naam", sa.Text(), nullable=False),
        sa.Column("instantie_id", sa.Uuid(), nullable=True),
        sa.Column("functie", sa.Text(), nullable=False),
        sa.Column("telefoon", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("notitie", sa.Text(), nullable=False),
        sa.Column("gearchiveerd_op", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["instantie_id"],
            ["instantie.id"],
            name=op.f("fk_contactpersoon_instantie_id_instantie"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contactpersoon")),
    )
    op.create_index(
        op.f("ix_contactpersoon_instantie_id"), "contactpersoon", ["instantie_id"], unique=False
    )
    op.create_table(
        "ecogramplek",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("gezin_id", sa.Uuid(), nullable=False),
        sa.Column("wie", sa.Uuid(), nullable=False),
        sa.Column("x", sa.Integer(), nullable=True),
        sa.Column("y", sa.Integer(), nullable=True),
        sa.Column(
            "band",
            sa.Enum(
                "onbekend",
                "steunend",
                "oppervlakkig",
                "gespannen",
                "verbroken",
                name="band",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("notitie", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gezin_id"], ["gezin.id"], name=op.f("fk_ecogramplek_gezin_id_gezin")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ecogramplek")),
    )
    op.create_index(op.f("ix_ecogramplek_gezin_id"), "ecogramplek", ["gezin_id"], unique=False)
    op.create_table(
        "indicatie",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("persoon_id", sa.Uuid(), nullable=False),
        sa.Column("wet", sa.Text(), nullable=False),
        sa.Column("omschrijving", sa.Text(), nullable=False),
        sa.Column("zorgprofiel", sa.Text(), nullable=False),
        sa.Column("leveringsvormen", sa.Text(), nullable=False),
        sa.Column("besluitnummer", sa.Text(), nullable=False),
        sa.Column("instantie_id", sa.Uuid(), nullable=True),
        sa.Column("gemeld_op", sa.Date(), nullable=True),
        sa.Column("aangevraagd_op", sa.Date(), nullable=True),
        sa.Column("verzonden_op", sa.Date(), nullable=True),
        sa.Column("ingang", sa.Date(), nullable=True),
        sa.Column("einde", sa.Date(), nullable=True),
        sa.Column("meerzorg_van", sa.Date(), nullable=True),
        sa.Column("meerzorg_tot", sa.Date(), nullable=True),
        sa.Column("zorg_vanaf", sa.Date(), nullable=True),
        sa.Column("zorgplan_op", sa.Date(), nullable=True),
        sa.Column("notitie", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["instantie_id"], ["instantie.id"], name=op.f("fk_indicatie_instantie_id_instantie")
        ),
        sa.ForeignKeyConstraint(
            ["persoon_id"], ["persoon.id"], name=op.f("fk_indicatie_persoon_id_persoon")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicatie")),
    )
    op.create_index(op.f("ix_indicatie_persoon_id"), "indicatie", ["persoon_id"], unique=False)
    op.create_table(
        "aanmelding",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("datum", sa.Date(), nullable=False),
        sa.Column("naam", sa.Text(), nullable=False),
        sa.Column("aanmelder", sa.Text(), nullable=False),
        sa.Column("aanmelder_naam", sa.Text(), nullable=False),
        sa.Column("client_weet", sa.Boolean(), nullable=True),
        sa.Column("hulpvraag", sa.Text(), nullable=False),
        sa.Column("regio", sa.Text(), nullable=False),
        sa.Column("doelgroep", sa.Text(), nullable=False),
        sa.Column("toets", sa.Text(), nullable=False),
        sa.Column("uitzondering", sa.Boolean(), nullable=False),
        sa.Column("motivering", sa.Text(), nullable=False),
        sa.Column(
            "besluit",
            sa.Enum(
                "OPEN",
                "TOEGEWEZEN",
                "NIET_PASSEND",
                "INGETROKKEN",
                name="besluit",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("besluit_op", sa.Date(), nullable=True),
        sa.Column("bestemming", sa.Text(), nullable=False),
        sa.Column("overdracht_op", sa.Date(), nullable=True),
        sa.Column("overdracht", sa.Text(), nullable=False),
        sa.Column("gezin_id", sa.Uuid(), nullable=True),
        sa.Column("traject_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["gezin_id"], ["gezin.id"], name=op.f("fk_aanmelding_gezin_id_gezin")
        ),
        sa.ForeignKeyConstraint(
            ["traject_id"], ["traject.id"], name=op.f("fk_aanmelding_traject_id_traject")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_aanmelding")),
    )
    op.create_table(
        "betrokkenheid",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("gezin_id", sa.Uuid(), nullable=False),
        sa.Column("persoon_id", sa.Uuid(), nullable=True),
        sa.Column("contactpersoon_id", sa.Uuid(), nullable=True),
        sa.Column("instantie_id", sa.Uuid(), nullable=True),
        sa.Column("rol", sa.Text(), nullable=False),
        sa.Column("van", sa.Date(), nullable=True),
        sa.Column("tot", sa.Date(), nullable=True),
        sa.Column("notitie", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contactpersoon_id"],
            ["contactpersoon.id"],
            name=op.f("fk_betrokkenheid_contactpersoon_id_contactpersoon"),
        ),
        sa.ForeignKeyConstraint(
            ["gezin_id"], ["gezin.id"], name=op.f("fk_betrokkenheid_gezin_id_gezin")
        ),
        sa.ForeignKeyConstraint(
            ["instantie_id"], ["instantie.id"], name=op.f("fk_betrokkenheid_instantie_id_instantie")
        ),
        sa.ForeignKeyConstraint(
            ["persoon_id"], ["persoon.id"], name=op.f("fk_betrokkenheid_persoon_id_persoon")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_betrokkenheid")),
    )
    op.create_index(
        op.f("ix_betrokkenheid_contactpersoon_id"),
        "betrokkenheid",
        ["contactpersoon_id"],
        unique=False,
    )
    op.create_index(op.f("ix_betrokkenheid_gezin_id"), "betrokkenheid", ["gezin_id"], unique=False)
    op.create_index(
        op.f("ix_betrokkenheid_instantie_id"), "betrokkenheid", ["instantie_id"], unique=False
    )
    op.create_table(
        "procedure",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("persoon_id", sa.Uuid(), nullable=False),
        sa.Column(
            "soort",
            sa.Enum(
                "KLACHT",
                "BEZWAAR",
                "BEROEP",
                "GESCHIL",
                "MELDING",
                name="proceduresoort",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("tegen", sa.Text(), nullable=False),
        sa.Column("indicatie_id", sa.Uuid(), nullable=True),
        sa.Column("verzonden_op", sa.Date(), nullable=True),
        sa.Column("uiterlijk", sa.Date(), nullable=True),
        sa.Column("ingediend_op", sa.Date(), nullable=True),
        sa.Column("beslist_op", sa.Date(), nullable=True),
        sa.Column("uitkomst", sa.Text(), nullable=False),
        sa.Column("notitie", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["indicatie_id"], ["indicatie.id"], name=op.f("fk_procedure_indicatie_id_indicatie")
        ),
        sa.ForeignKeyConstraint(
            ["persoon_id"], ["persoon.id"], name=op.f("fk_procedure_persoon_id_persoon")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_procedure")),
    )
    op.create_index(op.f("ix_procedure_persoon_id"), "procedure", ["persoon_id"], unique=False)
    op.create_table(
        "vertegenwoordiging",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("persoon_id", sa.Uuid(), nullable=False),
        sa.Column("soort", sa.Text(), nullable=False),
        sa.Column("door_persoon_id", sa.Uuid(), nullable=True),
        sa.Column("contactpersoon_id", sa.Uuid(), nullable=True),
        sa.Column("door", sa.Text(), nullable=False),
        sa.Column("van", sa.Date(), nullable=True),
        sa.Column("tot", sa.Date(), nullable=True),
        sa.Column("bewijs_gezien_op", sa.Date(), nullable=True),
        sa.Column("notitie", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contactpersoon_id"],
            ["contactpersoon.id"],
            name=op.f("fk_vertegenwoordiging_contactpersoon_id_contactpersoon"),
        ),
        sa.ForeignKeyConstraint(
            ["door_persoon_id"],
            ["persoon.id"],
            name=op.f("fk_vertegenwoordiging_door_persoon_id_persoon"),
        ),
        sa.ForeignKeyConstraint(
            ["persoon_id"], ["persoon.id"], name=op.f("fk_vertegenwoordiging_persoon_id_persoon")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vertegenwoordiging")),
    )
    op.create_index(
        op.f("ix_vertegenwoordiging_persoon_id"), "vertegenwoordiging", ["persoon_id"], unique=False
    )
    op.create_table(
        "belofte",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("gezin_id", sa.Uuid(), nullable=False),
        sa.Column(
            "van",
            sa.Enum(
                "ik",
                "gezin",
                "instantie",
                name="belover",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("tekst", sa.Text(), nullable=False),
        sa.Column("beloofd_op", sa.Date(), nullable=False),
        sa.Column("instantie_id", sa.Uuid(), nullable=True),
        sa.Column("contactpersoon_id", sa.Uuid(), nullable=True),
        sa.Column("contact_id", sa.Uuid(), nullable=True),
        sa.Column("voor_datum", sa.Date(), nullable=True),
        sa.Column(
            "stand",
            sa.Enum(
                "open",
                "nagekomen",
                "gebroken",
                "vervallen",
                name="beloftestand",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("afgedaan_op", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contactmoment.id"], name=op.f("fk_belofte_contact_id_contactmoment")
        ),
        sa.ForeignKeyConstraint(
            ["contactpersoon_id"],
            ["contactpersoon.id"],
            name=op.f("fk_belofte_contactpersoon_id_contactpersoon"),
        ),
        sa.ForeignKeyConstraint(["gezin_id"], ["gezin.id"], name=op.f("fk_belofte_gezin_id_gezin")),
        sa.ForeignKeyConstraint(
            ["instantie_id"], ["instantie.id"], name=op.f("fk_belofte_instantie_id_instantie")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_belofte")),
    )
    op.create_index(op.f("ix_belofte_gezin_id"), "belofte", ["gezin_id"], unique=False)
    op.create_index(
        op.f("ix_belofte_stand_voor_datum"), "belofte", ["stand", "voor_datum"], unique=False
    )
    op.create_table(
        "ecogramstand",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("gezin_id", sa.Uuid(), nullable=False),
        sa.Column("op", sa.Date(), nullable=False),
        sa.Column("inhoud", sa.Text(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=True),
        sa.Column("omschrijving", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gezin_id"], ["gezin.id"], name=op.f("fk_ecogramstand_gezin_id_gezin")
        ),
        sa.ForeignKeyConstraint(
            ["plan_id"], ["plan.id"], name=op.f("fk_ecogramstand_plan_id_plan")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ecogramstand")),
    )
    op.create_index(
        op.f("ix_ecogramstand_gezin_id_op"), "ecogramstand", ["gezin_id", "op"], unique=False
    )
    op.create_table(
        "mijlpaal",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("gezin_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("persoon_id", sa.Uuid(), nullable=True),
        sa.Column("traject_id", sa.Uuid(), nullable=True),
        sa.Column("indicatie_id", sa.Uuid(), nullable=True),
        sa.Column("procedure_id", sa.Uuid(), nullable=True),
        sa.Column("basis_op", sa.Date(), nullable=True),
        sa.Column("datum", sa.Date(), nullable=True),
        sa.Column(
            "stand",
            sa.Enum(
                "open",
                "gedaan",
                "niet_nodig",
                name="mijlpaalstand",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("afgehandeld_op", sa.Date(), nullable=True),
        sa.Column("notitie", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gezin_id"], ["gezin.id"], name=op.f("fk_mijlpaal_gezin_id_gezin")
        ),
        sa.ForeignKeyConstraint(
            ["indicatie_id"], ["indicatie.id"], name=op.f("fk_mijlpaal_indicatie_id_indicatie")
        ),
        sa.ForeignKeyConstraint(
            ["persoon_id"], ["persoon.id"], name=op.f("fk_mijlpaal_persoon_id_persoon")
        ),
        sa.ForeignKeyConstraint(
            ["procedure_id"], ["procedure.id"], name=op.f("fk_mijlpaal_procedure_id_procedure")
        ),
        sa.ForeignKeyConstraint(
            ["traject_id"], ["traject.id"], name=op.f("fk_mijlpaal_traject_id_traject")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mijlpaal")),
    )
    op.create_index(op.f("ix_mijlpaal_gezin_id"), "mijlpaal", ["gezin_id"], unique=False)
    op.add_column(
        "contactmoment",
        sa.Column("deelactiviteiten", sa.Text(), server_default="[]", nullable=False),
    )
    op.add_column(
        "contactmoment", sa.Column("uitspraak", sa.Text(), server_default="", nullable=False)
    )
    op.add_column(
        "contactmoment", sa.Column("volgens", sa.Text(), server_default="", nullable=False)
    )
    op.add_column(
        "contactmoment", sa.Column("in_plan", sa.Boolean(), server_default="0", nullable=False)
    )
    op.add_column(
        "contactmoment", sa.Column("delen", sa.Boolean(), server_default="0", nullable=False)
    )
    op.add_column("gezinsrelatie", sa.Column("woord", sa.Text(), server_default="", nullable=False))
    op.add_column("gezinsrelatie", sa.Column("van", sa.Date(), nullable=True))
    op.add_column("gezinsrelatie", sa.Column("tot", sa.Date(), nullable=True))
    op.add_column("taak", sa.Column("tijd", sa.Time(), nullable=True))
    op.add_column("taak", sa.Column("plaats", sa.Text(), server_default="", nullable=False))
    op.add_column("traject", sa.Column("weeknorm_min", sa.Integer(), nullable=True))
    op.add_column("traject", sa.Column("bestemming", sa.Text(), server_default="", nullable=False))
    op.add_column("traject", sa.Column("overdracht_op", sa.Date(), nullable=True))
    op.add_column("traject", sa.Column("overdracht", sa.Text(), server_default="", nullable=False))
    op.add_column(
        "activiteitperiode",
        sa.Column("deelactiviteiten", sa.Text(), server_default="[]", nullable=False),
    )
    for name in ("activiteitperiode", "contactmoment", "gezinsrelatie", "taak", "traject"):
        # Written anew, each row holds every column: whoever reads the bare pages counts on it.
        op.execute(f"UPDATE {name} SET id = id")  # noqa: S608 - tables of ours
