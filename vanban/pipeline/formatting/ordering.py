"""The keys of every mapping in their order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from vanban.models.key_order import key_order
from vanban.sources.source_tree import Path


def order_keys(node: Any, models: Mapping[Path, BaseModel], path: Path = ()) -> None:
    """Put the keys of each mapping that a model was read from in the order of that model."""
    model = models.get(path)
    if isinstance(node, dict) and model is not None:
        mapping: Any = node
        order = key_order(type(model))
        for key in sorted(node, key=lambda key: order.index(key) if key in order else len(order)):
            mapping.move_to_end(key)
    if isinstance(node, dict | list):
        for key in node if isinstance(node, dict) else range(len(node)):
            order_keys(node[key], models, (*path, key))
