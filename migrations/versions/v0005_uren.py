"""Hours in depth: books that close, abbreviations, learning, journeys and imports.

Revision ID: 0005
Revises: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "afkorting",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("tekst", sa.Text(), nullable=False),
        sa.Column(
            "soort",
            sa.Enum(
                "gezin",
                "vorm",
                "soort",
                "activiteit",
                "signaal",
                name="afkortingsoort",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("doel", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_afkorting")),
    )
    op.create_table(
        "kmtarief",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("jaar", sa.Integer(), nullable=False),
        sa.Column("tiende_cent", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kmtarief")),
    )
    op.create_table(
        "registernorm",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("van", sa.Date(), nullable=False),
        sa.Column("tot", sa.Date(), nullable=False),
        sa.Column("groep", sa.Text(), nullable=False),
        sa.Column("minuten", sa.Integer(), nullable=True),
        sa.Column("punten_tienden", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_registernorm")),
    )
    op.create_table(
        "scholing",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("datum", sa.Date(), nullable=False),
        sa.Column("soort", sa.Text(), nullable=False),
        sa.Column("titel", sa.Text(), nullable=False),
        sa.Column("minuten", sa.Integer(), nullable=False),
        sa.Column("punten_tienden", sa.Integer(), nullable=False),
        sa.Column("bewijs", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scholing")),
    )
    op.create_table(
        "ureninvoer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("op", sa.DateTime(), nullable=False),
        sa.Column("regels", sa.Integer(), nullable=False),
        sa.Column("minuten", sa.Integer(), nullable=False),
        sa.Column("vingerafdruk", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ureninvoer")),
    )
    op.create_table(
        "oudenaam",
        sa.Column("tekst", sa.Text(), nullable=False),
        sa.Column("straat", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("tekst", "straat", name=op.f("pk_oudenaam")),
    )
    op.create_table(
        "afsluiting",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("maand", sa.Text(), nullable=False),
        sa.Column("volgnummer", sa.Integer(), nullable=False),
        sa.Column("gesloten_op", sa.Date(), nullable=False),
        sa.Column("tot_nummer", sa.Integer(), nullable=False),
        sa.Column("minuten", sa.Integer(), nullable=False),
        sa.Column("opdrachtgever_id", sa.Uuid(), nullable=True),
        sa.Column("naam", sa.Text(), nullable=False),
        sa.Column("afronding_min", sa.Integer(), nullable=False),
        sa.Column("reistijd_declarabel", sa.Boolean(), nullable=False),
        sa.Column("indirect_declarabel", sa.Boolean(), nullable=False),
        sa.Column("zn_producten", sa.Boolean(), nullable=False),
        sa.Column("heropend_op", sa.Date(), nullable=True),
        sa.Column("reden", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["opdrachtgever_id"],
            ["opdrachtgever.id"],
            name=op.f("fk_afsluiting_opdrachtgever_id_opdrachtgever"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_afsluiting")),
    )
    op.create_index(
        op.f("ix_afsluiting_opdrachtgever_id_maand"),
        "afsluiting",
        ["opdrachtgever_id", "maand"],
        unique=False,
    )
    op.create_table(
        "dagpunt",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("datum", sa.Date(), nullable=False),
        sa.Column(
            "stand",
            sa.Enum(
                "geopend",
                "niet",
                "compleet",
                name="dagstand",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("gezin_id", sa.Uuid(), nullable=True),
        sa.Column("taak_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["gezin_id"], ["gezin.id"], name=op.f("fk_dagpunt_gezin_id_gezin")),
        sa.ForeignKeyConstraint(["taak_id"], ["taak.id"], name=op.f("fk_dagpunt_taak_id_taak")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dagpunt")),
    )
    op.create_index(op.f("ix_dagpunt_datum"), "dagpunt", ["datum"], unique=False)
    op.create_table(
        "signaalcontact",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("signaal_id", sa.Uuid(), nullable=False),
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["signaal_id"], ["signaal.id"], name=op.f("fk_signaalcontact_signaal_id_signaal")
        ),
        sa.ForeignKeyConstraint(
            ["contact_id"],
            ["contactmoment.id"],
            name=op.f("fk_signaalcontact_contact_id_contactmoment"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signaalcontact")),
    )
    op.create_index(
        op.f("ix_signaalcontact_contact_id"), "signaalcontact", ["contact_id"], unique=False
    )
    op.create_index(
        "uq_signaalcontact_signaal_id", "signaalcontact", ["signaal_id", "contact_id"], unique=True
    )
    op.add_column(
        "opdrachtgever",
        sa.Column("afronding_min", sa.Integer(), server_default="0", nullable=False),
    )
    op.add_column(
        "opdrachtgever",
        sa.Column("reistijd_declarabel", sa.Boolean(), server_default="0", nullable=False),
    )
    op.add_column(
        "opdrachtgever",
        sa.Column("indirect_declarabel", sa.Boolean(), server_default="1", nullable=False),
    )
    op.add_column(
        "opdrachtgever", sa.Column("zn_producten", sa.Boolean(), server_default="0", nullable=False)
    )
    op.add_column(
        "urenregel", sa.Column("zn_product", sa.Text(), server_default="", nullable=False)
    )
    op.add_column("urenregel", sa.Column("declarabel", sa.Boolean(), nullable=True))
    op.add_column(
        "urenregel", sa.Column("omschrijving", sa.Text(), server_default="", nullable=False)
    )
    op.add_column("urenregel", sa.Column("invoer_id", sa.Uuid(), nullable=True))
    op.create_index(op.f("ix_urenregel_invoer_id"), "urenregel", ["invoer_id"], unique=False)
    op.drop_index(op.f("ix_urenregel_datum"), table_name="urenregel")
    columns = [
        "datum",
        "gezin_id",
        "activiteit",
        "soort",
        "traject_id",
        "opdrachtgever_id",
        "minuten",
    ]
    op.create_index(op.f(f"ix_urenregel_{'_'.join(columns)}"), "urenregel", columns, unique=False)
    op.add_column("boeking", sa.Column("maand", sa.Text(), server_default="", nullable=False))
    op.add_column("boeking", sa.Column("bij_nummer", sa.Integer(), nullable=True))
    op.add_column("boeking", sa.Column("zn_product", sa.Text(), server_default="", nullable=False))
    op.add_column("boeking", sa.Column("declarabel", sa.Boolean(), nullable=True))
    op.add_column(
        "boeking", sa.Column("omschrijving", sa.Text(), server_default="", nullable=False)
    )
    op.create_index(
        op.f("ix_boeking_maand_opdrachtgever_id_datum_minuten"),
        "boeking",
        ["maand", "opdrachtgever_id", "datum", "minuten"],
        unique=False,
    )
    op.add_column("rit", sa.Column("van", sa.Text(), server_default="", nullable=False))
    op.add_column("rit", sa.Column("naar", sa.Text(), server_default="", nullable=False))
    op.add_column("rit", sa.Column("doel", sa.Text(), server_default="", nullable=False))
    op.add_column("rit", sa.Column("plaats", sa.Text(), server_default="", nullable=False))
    op.add_column("rit", sa.Column("zakelijk", sa.Boolean(), server_default="1", nullable=False))
    op.create_index(op.f("ix_contactmoment_datum"), "contactmoment", ["datum"], unique=False)
    # Each line stands in the books of its own month: none was closed before.
    op.execute("UPDATE boeking SET maand = substr(datum, 1, 7)")
    # Own business is nobody's: it goes to no opdrachtgever, and no summary counts it.
    op.execute("UPDATE boeking SET opdrachtgever_id = NULL WHERE soort = 'BEDRIJF'")
    op.execute("UPDATE urenregel SET opdrachtgever_id = NULL WHERE soort = 'BEDRIJF'")
    for name in ("opdrachtgever", "urenregel", "rit"):
        # Written anew, each row holds every column: whoever reads the bare pages counts on it.
        op.execute(f"UPDATE {name} SET id = id")  # noqa: S608 - tables of ours
