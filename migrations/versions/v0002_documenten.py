"""Documents of a gezin, and their bytes in a table of their own.

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "document",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("gezin_id", sa.Uuid(), nullable=False),
        sa.Column("titel", sa.Text(), nullable=False),
        sa.Column(
            "bestandssoort",
            sa.Enum(
                "pdf",
                "png",
                "jpg",
                "gif",
                "webp",
                "bmp",
                name="bestandssoort",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("grootte", sa.Integer(), nullable=False),
        sa.Column("toegevoegd_op", sa.Date(), nullable=False),
        sa.Column("soort", sa.Text(), nullable=False),
        sa.Column("datum", sa.Date(), nullable=True),
        sa.Column("traject_id", sa.Uuid(), nullable=True),
        sa.Column("contact_id", sa.Uuid(), nullable=True),
        sa.Column("verwijderd_op", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contactmoment.id"], name=op.f("fk_document_contact_id_contactmoment")
        ),
        sa.ForeignKeyConstraint(
            ["gezin_id"], ["gezin.id"], name=op.f("fk_document_gezin_id_gezin")
        ),
        sa.ForeignKeyConstraint(
            ["traject_id"], ["traject.id"], name=op.f("fk_document_traject_id_traject")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
    )
    op.create_index(op.f("ix_document_contact_id"), "document", ["contact_id"], unique=False)
    op.create_index(op.f("ix_document_gezin_id"), "document", ["gezin_id"], unique=False)
    op.create_table(
        "document_inhoud",
        sa.Column("document_id", sa.Uuid(), nullable=False),
        sa.Column("inhoud", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_document_inhoud_document_id_document")
        ),
        sa.PrimaryKeyConstraint("document_id", name=op.f("pk_document_inhoud")),
    )
