// Made by scripts/generate.mjs from schemas/*.yaml. Do not edit.
import type { ReportSchema } from '../report-schema.ts'

/** A schema that comes with the program, and the file that it is. */
export interface ReadySchema {
  readonly schema: ReportSchema
  readonly text: string
}

export const readySchemas: readonly ReadySchema[] = [
 {
  "schema": {
   "name": "budget-execution",
   "title": "预算执行情况报告",
   "description": "A report on the execution of a year's budget and on the draft of the next one. The figures are those of the whole province, city or county (全市), which such reports state before those of its own level (市本级).",
   "fields": [
    {
     "name": "revenue",
     "title": "一般公共预算收入",
     "indicator": [
      "一般公共预算收入|地方一般公共预算收入|一般公共预算地方收入|一般公共预算本级收入",
      "公共财政预算收入"
     ],
     "unit": "亿元",
     "status": "any",
     "pick": "first",
     "required": true,
     "min": 0
    },
    {
     "name": "revenue_growth",
     "title": "一般公共预算收入增长",
     "indicator": [
      "一般公共预算收入|地方一般公共预算收入|一般公共预算地方收入|一般公共预算本级收入",
      "公共财政预算收入"
     ],
     "change": "yoy",
     "unit": "%",
     "status": "any",
     "pick": "first",
     "min": -60,
     "max": 100
    },
    {
     "name": "revenue_completion",
     "title": "一般公共预算收入完成预算",
     "indicator": "一般公共预算收入完成率|地方一般公共预算收入完成率",
     "unit": "%",
     "status": "any",
     "pick": "first",
     "min": 0,
     "max": 200
    },
    {
     "name": "tax_revenue",
     "title": "税收收入",
     "indicator": "税收收入|地方税收收入",
     "unit": "亿元",
     "status": "any",
     "pick": "first",
     "min": 0
    },
    {
     "name": "tax_revenue_growth",
     "title": "税收收入增长",
     "indicator": "税收收入|地方税收收入",
     "change": "yoy",
     "unit": "%",
     "status": "any",
     "pick": "first"
    },
    {
     "name": "nontax_revenue",
     "title": "非税收入",
     "indicator": "非税收入",
     "unit": "亿元",
     "status": "any",
     "pick": "first",
     "min": 0
    },
    {
     "name": "transfers",
     "title": "上级补助收入",
     "indicator": "上级补助收入|上级补助",
     "unit": "亿元",
     "status": "any",
     "pick": "first",
     "min": 0
    },
    {
     "name": "expenditure",
     "title": "一般公共预算支出",
     "indicator": [
      "一般公共预算支出|地方一般公共预算支出",
      "公共财政预算支出"
     ],
     "unit": "亿元",
     "status": "any",
     "pick": "first",
     "min": 0
    },
    {
     "name": "expenditure_growth",
     "title": "一般公共预算支出增长",
     "indicator": [
      "一般公共预算支出|地方一般公共预算支出",
      "公共财政预算支出"
     ],
     "change": "yoy",
     "unit": "%",
     "status": "any",
     "pick": "first",
     "min": -60,
     "max": 100
    },
    {
     "name": "education",
     "title": "教育支出",
     "indicator": "教育支出",
     "unit": "亿元",
     "status": "any",
     "pick": "first",
     "min": 0
    },
    {
     "name": "fund_revenue",
     "title": "政府性基金预算收入",
     "indicator": "政府性基金预算收入|政府性基金收入",
     "unit": "亿元",
     "status": "any",
     "pick": "first",
     "min": 0
    },
    {
     "name": "fund_revenue_growth",
     "title": "政府性基金预算收入增长",
     "indicator": "政府性基金预算收入|政府性基金收入",
     "change": "yoy",
     "unit": "%",
     "status": "any",
     "pick": "first"
    },
    {
     "name": "fund_expenditure",
     "title": "政府性基金预算支出",
     "indicator": "政府性基金预算支出|政府性基金支出",
     "unit": "亿元",
     "status": "any",
     "pick": "first",
     "min": 0
    },
    {
     "name": "fund_expenditure_growth",
     "title": "政府性基金预算支出增长",
     "indicator": "政府性基金预算支出|政府性基金支出",
     "change": "yoy",
     "unit": "%",
     "status": "any",
     "pick": "first"
    },
    {
     "name": "state_capital_revenue",
     "title": "国有资本经营预算收入",
     "indicator": "国有资本经营预算收入|国有资本经营收入",
     "unit": "亿元",
     "status": "any",
     "pick": "first",
     "min": 0
    },
    {
     "name": "state_capital_expenditure",
     "title": "国有资本经营预算支出",
     "indicator": "国有资本经营预算支出|国有资本经营支出",
     "unit": "亿元",
     "status": "any",
     "pick": "first",
     "min": 0
    },
    {
     "name": "social_insurance_revenue",
     "title": "社会保险基金预算收入",
     "indicator": "社会保险基金预算收入|社会保险基金收入|社会保险基金总收入",
     "unit": "亿元",
     "status": "any",
     "pick": "first",
     "min": 0
    },
    {
     "name": "social_insurance_expenditure",
     "title": "社会保险基金预算支出",
     "indicator": "社会保险基金预算支出|社会保险基金支出|社会保险基金总支出",
     "unit": "亿元",
     "status": "any",
     "pick": "first",
     "min": 0
    },
    {
     "name": "debt_limit",
     "title": "政府债务限额",
     "indicator": "政府债务限额|地方政府债务限额|政府债务总限额|债务限额",
     "unit": "亿元",
     "status": "any",
     "pick": "first",
     "min": 0
    },
    {
     "name": "debt_balance",
     "title": "政府债务余额",
     "indicator": "政府债务余额|地方政府债务余额|债务余额|政府债务余额合计|地方政府债务余额执行数",
     "unit": "亿元",
     "status": "any",
     "pick": "first",
     "min": 0
    },
    {
     "name": "next_revenue",
     "title": "下年一般公共预算收入",
     "indicator": [
      "一般公共预算收入|地方一般公共预算收入|一般公共预算地方收入",
      "公共财政预算收入"
     ],
     "unit": "亿元",
     "period": "next-year",
     "status": "any",
     "pick": "first",
     "min": 0
    },
    {
     "name": "next_revenue_growth",
     "title": "下年一般公共预算收入增长",
     "indicator": [
      "一般公共预算收入|地方一般公共预算收入|一般公共预算地方收入",
      "公共财政预算收入"
     ],
     "change": "yoy",
     "unit": "%",
     "period": "next-year",
     "status": "any",
     "pick": "first"
    },
    {
     "name": "next_expenditure",
     "title": "下年一般公共预算支出",
     "indicator": [
      "一般公共预算支出|地方一般公共预算支出",
      "公共财政预算支出"
     ],
     "unit": "亿元",
     "period": "next-year",
     "status": "any",
     "pick": "first",
     "min": 0
    },
    {
     "name": "next_fund_revenue",
     "title": "下年政府性基金预算收入",
     "indicator": "政府性基金预算收入|政府性基金收入",
     "unit": "亿元",
     "period": "next-year",
     "status": "any",
     "pick": "first",
     "min": 0
    }
   ]
  },
  "text": "# yaml-language-server: $schema=./report-schema.schema.json\nname: budget-execution\ntitle: 预算执行情况报告\ndescription: >-\n  A report on the execution of a year's budget and on the draft of the next one. The figures are those of the whole\n  province, city or county (全市), which such reports state before those of its own level (市本级).\nfields:\n  - name: revenue\n    title: 一般公共预算收入\n    indicator: [一般公共预算收入|地方一般公共预算收入|一般公共预算地方收入|一般公共预算本级收入, 公共财政预算收入]\n    unit: 亿元\n    status: any\n    pick: first\n    required: true\n    min: 0\n  - name: revenue_growth\n    title: 一般公共预算收入增长\n    indicator: [一般公共预算收入|地方一般公共预算收入|一般公共预算地方收入|一般公共预算本级收入, 公共财政预算收入]\n    change: yoy\n    unit: '%'\n    status: any\n    pick: first\n    min: -60\n    max: 100\n  - name: revenue_completion\n    title: 一般公共预算收入完成预算\n    indicator: 一般公共预算收入完成率|地方一般公共预算收入完成率\n    unit: '%'\n    status: any\n    pick: first\n    min: 0\n    max: 200\n  - name: tax_revenue\n    title: 税收收入\n    indicator: 税收收入|地方税收收入\n    unit: 亿元\n    status: any\n    pick: first\n    min: 0\n  - name: tax_revenue_growth\n    title: 税收收入增长\n    indicator: 税收收入|地方税收收入\n    change: yoy\n    unit: '%'\n    status: any\n    pick: first\n  - name: nontax_revenue\n    title: 非税收入\n    indicator: 非税收入\n    unit: 亿元\n    status: any\n    pick: first\n    min: 0\n  - name: transfers\n    title: 上级补助收入\n    indicator: 上级补助收入|上级补助\n    unit: 亿元\n    status: any\n    pick: first\n    min: 0\n  - name: expenditure\n    title: 一般公共预算支出\n    indicator: [一般公共预算支出|地方一般公共预算支出, 公共财政预算支出]\n    unit: 亿元\n    status: any\n    pick: first\n    min: 0\n  - name: expenditure_growth\n    title: 一般公共预算支出增长\n    indicator: [一般公共预算支出|地方一般公共预算支出, 公共财政预算支出]\n    change: yoy\n    unit: '%'\n    status: any\n    pick: first\n    min: -60\n    max: 100\n  - name: education\n    title: 教育支出\n    indicator: 教育支出\n    unit: 亿元\n    status: any\n    pick: first\n    min: 0\n  - name: fund_revenue\n    title: 政府性基金预算收入\n    indicator: 政府性基金预算收入|政府性基金收入\n    unit: 亿元\n    status: any\n    pick: first\n    min: 0\n  - name: fund_revenue_growth\n    title: 政府性基金预算收入增长\n    indicator: 政府性基金预算收入|政府性基金收入\n    change: yoy\n    unit: '%'\n    status: any\n    pick: first\n  - name: fund_expenditure\n    title: 政府性基金预算支出\n    indicator: 政府性基金预算支出|政府性基金支出\n    unit: 亿元\n    status: any\n    pick: first\n    min: 0\n  - name: fund_expenditure_growth\n    title: 政府性基金预算支出增长\n    indicator: 政府性基金预算支出|政府性基金支出\n    change: yoy\n    unit: '%'\n    status: any\n    pick: first\n  - name: state_capital_revenue\n    title: 国有资本经营预算收入\n    indicator: 国有资本经营预算收入|国有资本经营收入\n    unit: 亿元\n    status: any\n    pick: first\n    min: 0\n  - name: state_capital_expenditure\n    title: 国有资本经营预算支出\n    indicator: 国有资本经营预算支出|国有资本经营支出\n    unit: 亿元\n    status: any\n    pick: first\n    min: 0\n  - name: social_insurance_revenue\n    title: 社会保险基金预算收入\n    indicator: 社会保险基金预算收入|社会保险基金收入|社会保险基金总收入\n    unit: 亿元\n    status: any\n    pick: first\n    min: 0\n  - name: social_insurance_expenditure\n    title: 社会保险基金预算支出\n    indicator: 社会保险基金预算支出|社会保险基金支出|社会保险基金总支出\n    unit: 亿元\n    status: any\n    pick: first\n    min: 0\n  - name: debt_limit\n    title: 政府债务限额\n    indicator: 政府债务限额|地方政府债务限额|政府债务总限额|债务限额\n    unit: 亿元\n    status: any\n    pick: first\n    min: 0\n  - name: debt_balance\n    title: 政府债务余额\n    indicator: 政府债务余额|地方政府债务余额|债务余额|政府债务余额合计|地方政府债务余额执行数\n    unit: 亿元\n    status: any\n    pick: first\n    min: 0\n  - name: next_revenue\n    title: 下年一般公共预算收入\n    indicator: [一般公共预算收入|地方一般公共预算收入|一般公共预算地方收入, 公共财政预算收入]\n    unit: 亿元\n    period: next-year\n    status: any\n    pick: first\n    min: 0\n  - name: next_revenue_growth\n    title: 下年一般公共预算收入增长\n    indicator: [一般公共预算收入|地方一般公共预算收入|一般公共预算地方收入, 公共财政预算收入]\n    change: yoy\n    unit: '%'\n    period: next-year\n    status: any\n    pick: first\n  - name: next_expenditure\n    title: 下年一般公共预算支出\n    indicator: [一般公共预算支出|地方一般公共预算支出, 公共财政预算支出]\n    unit: 亿元\n    period: next-year\n    status: any\n    pick: first\n    min: 0\n  - name: next_fund_revenue\n    title: 下年政府性基金预算收入\n    indicator: 政府性基金预算收入|政府性基金收入\n    unit: 亿元\n    period: next-year\n    status: any\n    pick: first\n    min: 0\n"
 },
 {
  "schema": {
   "name": "earnings-flash",
   "title": "业绩快报",
   "description": "A company's preliminary results, its quarterly or half-yearly figures, or news of them. The period is the one that most of the report's figures are about.",
   "fields": [
    {
     "name": "revenue",
     "title": "营业收入",
     "indicator": [
      "营业收入|营业总收入|营收|总营收|公司营业收入",
      "销售收入|收入"
     ],
     "unit": "万元",
     "period": "report-period",
     "status": "any",
     "pick": "first",
     "min": 0
    },
    {
     "name": "revenue_growth",
     "title": "营业收入增长",
     "indicator": [
      "营业收入|营业总收入|营收|总营收|公司营业收入",
      "销售收入|收入"
     ],
     "change": "yoy",
     "unit": "%",
     "period": "report-period",
     "status": "any",
     "pick": "first"
    },
    {
     "name": "net_profit",
     "title": "归属于上市公司股东的净利润",
     "indicator": [
      "归属于上市公司股东的净利润|归属于挂牌公司股东的净利润|归属于母公司股东的净利润|归属于母公司所有者的净利润|归属于上市公司股东净利润|归母净利润|归属净利润|归属股东净利润",
      "净利润|净利"
     ],
     "opposite": [
      "归属于上市公司股东的净亏损|归属于上市公司股东的净利润 亏损|归属于挂牌公司股东的净利润 亏损|归属股东净亏损|归母净亏损",
      "净亏损|净利润 亏损|亏损"
     ],
     "unit": "万元",
     "period": "report-period",
     "status": "any",
     "pick": "first"
    },
    {
     "name": "net_profit_growth",
     "title": "归属于上市公司股东的净利润增长",
     "indicator": [
      "归属于上市公司股东的净利润|归属于挂牌公司股东的净利润|归属于母公司股东的净利润|归属于母公司所有者的净利润|归属于上市公司股东净利润|归母净利润|归属净利润|归属股东净利润",
      "净利润|净利"
     ],
     "change": "yoy",
     "unit": "%",
     "period": "report-period",
     "status": "any",
     "pick": "first"
    },
    {
     "name": "adjusted_profit",
     "title": "扣除非经常性损益的净利润",
     "indicator": "扣非后净利润|扣非净利润|扣非归母净利润|扣除非经常性损益后的净利润|归属于上市公司股东的扣除非经常性损益的净利润|归属于上市公司股东扣除非经常性损益后的净利润",
     "opposite": "扣非净亏损|扣非后净亏损",
     "unit": "万元",
     "period": "report-period",
     "status": "any",
     "pick": "first"
    },
    {
     "name": "eps",
     "title": "基本每股收益",
     "indicator": "基本每股收益|每股收益",
     "opposite": "基本每股收益 亏损|基本每股亏损|每股亏损",
     "unit": "元",
     "period": "report-period",
     "status": "any",
     "pick": "first"
    },
    {
     "name": "operating_cash_flow",
     "title": "经营活动产生的现金流量净额",
     "indicator": "经营活动产生的现金流量净额|经营性现金流净额|经营活动现金流量净额|经营性现金流量净额|现金流量净额|净运营现金流入",
     "unit": "万元",
     "period": "report-period",
     "status": "any",
     "pick": "first"
    },
    {
     "name": "total_assets",
     "title": "总资产",
     "indicator": "总资产|资产总计|资产总额|公司总资产",
     "unit": "万元",
     "period": "any",
     "status": "any",
     "pick": "first",
     "min": 0
    },
    {
     "name": "net_assets",
     "title": "归属于上市公司股东的净资产",
     "indicator": [
      "归属于上市公司股东的净资产|归属于挂牌公司股东的净资产|归属股东净资产|归属于上市公司股东的所有者权益",
      "净资产"
     ],
     "unit": "万元",
     "period": "any",
     "status": "any",
     "pick": "first"
    }
   ]
  },
  "text": "# yaml-language-server: $schema=./report-schema.schema.json\nname: earnings-flash\ntitle: 业绩快报\ndescription: >-\n  A company's preliminary results, its quarterly or half-yearly figures, or news of them. The period is the one that\n  most of the report's figures are about.\nfields:\n  - name: revenue\n    title: 营业收入\n    indicator: [营业收入|营业总收入|营收|总营收|公司营业收入, 销售收入|收入]\n    unit: 万元\n    period: report-period\n    status: any\n    pick: first\n    min: 0\n  - name: revenue_growth\n    title: 营业收入增长\n    indicator: [营业收入|营业总收入|营收|总营收|公司营业收入, 销售收入|收入]\n    change: yoy\n    unit: '%'\n    period: report-period\n    status: any\n    pick: first\n  - name: net_profit\n    title: 归属于上市公司股东的净利润\n    indicator:\n      - 归属于上市公司股东的净利润|归属于挂牌公司股东的净利润|归属于母公司股东的净利润|归属于母公司所有者的净利润|归属于上市公司股东净利润|归母净利润|归属净利润|归属股东净利润\n      - 净利润|净利\n    opposite:\n      - 归属于上市公司股东的净亏损|归属于上市公司股东的净利润 亏损|归属于挂牌公司股东的净利润 亏损|归属股东净亏损|归母净亏损\n      - 净亏损|净利润 亏损|亏损\n    unit: 万元\n    period: report-period\n    status: any\n    pick: first\n  - name: net_profit_growth\n    title: 归属于上市公司股东的净利润增长\n    indicator:\n      - 归属于上市公司股东的净利润|归属于挂牌公司股东的净利润|归属于母公司股东的净利润|归属于母公司所有者的净利润|归属于上市公司股东净利润|归母净利润|归属净利润|归属股东净利润\n      - 净利润|净利\n    change: yoy\n    unit: '%'\n    period: report-period\n    status: any\n    pick: first\n  - name: adjusted_profit\n    title: 扣除非经常性损益的净利润\n    indicator: 扣非后净利润|扣非净利润|扣非归母净利润|扣除非经常性损益后的净利润|归属于上市公司股东的扣除非经常性损益的净利润|归属于上市公司股东扣除非经常性损益后的净利润\n    opposite: 扣非净亏损|扣非后净亏损\n    unit: 万元\n    period: report-period\n    status: any\n    pick: first\n  - name: eps\n    title: 基本每股收益\n    indicator: 基本每股收益|每股收益\n    opposite: 基本每股收益 亏损|基本每股亏损|每股亏损\n    unit: 元\n    period: report-period\n    status: any\n    pick: first\n  - name: operating_cash_flow\n    title: 经营活动产生的现金流量净额\n    indicator: 经营活动产生的现金流量净额|经营性现金流净额|经营活动现金流量净额|经营性现金流量净额|现金流量净额|净运营现金流入\n    unit: 万元\n    period: report-period\n    status: any\n    pick: first\n  - name: total_assets\n    title: 总资产\n    indicator: 总资产|资产总计|资产总额|公司总资产\n    unit: 万元\n    period: any\n    status: any\n    pick: first\n    min: 0\n  - name: net_assets\n    title: 归属于上市公司股东的净资产\n    indicator: [归属于上市公司股东的净资产|归属于挂牌公司股东的净资产|归属股东净资产|归属于上市公司股东的所有者权益, 净资产]\n    unit: 万元\n    period: any\n    status: any\n    pick: first\n"
 },
 {
  "schema": {
   "name": "paired-assistance",
   "title": "对口帮扶",
   "description": "Reports and news of paired assistance and of cooperation between east and west (对口帮扶、东西部协作、消费帮扶). They have no fixed wording: words are looked for anywhere in what a figure measures, whoever it is about.",
   "fields": [
    {
     "name": "fiscal_aid",
     "title": "财政援助资金",
     "indicator": "财政援助资金|财政帮扶资金|财政协作资金|东西部协作资金|帮扶专项资金",
     "match": "contained",
     "unit": "亿元",
     "subject": "any",
     "period": "in-report-year",
     "min": 0
    },
    {
     "name": "social_funds",
     "title": "社会帮扶资金",
     "indicator": "社会资金|社会帮扶资金|捐赠帮扶资金|社会捐赠资金|捐款捐物|捐赠款物|捐赠资金",
     "match": "contained",
     "unit": "亿元",
     "subject": "any",
     "period": "in-report-year",
     "min": 0
    },
    {
     "name": "consumption",
     "title": "消费帮扶采购额",
     "indicator": "消费帮扶采购额|消费帮扶金额|消费帮扶销售额|消费扶贫金额|采购 农产品|采购 农特产品|采购 销售 产品|帮销助销金额|帮销 金额",
     "exclude": [
      "协议",
      "签约"
     ],
     "match": "contained",
     "unit": "亿元",
     "subject": "any",
     "period": "in-report-year",
     "min": 0
    },
    {
     "name": "consumption_share",
     "title": "消费帮扶采购额占比",
     "indicator": "消费帮扶采购额|消费帮扶金额|消费帮扶销售额",
     "unit": "%",
     "subject": "any",
     "period": "in-report-year",
     "min": 0,
     "max": 100
    },
    {
     "name": "consumption_rank",
     "title": "消费帮扶采购额位次",
     "indicator": "消费帮扶采购额|消费帮扶金额|消费帮扶销售额",
     "kind": "rank",
     "subject": "any",
     "period": "in-report-year"
    },
    {
     "name": "industrial_parks",
     "title": "共建产业园区",
     "indicator": "共建产业园|共建园区",
     "match": "contained",
     "unit": [
      "个",
      "家",
      "座"
     ],
     "subject": "any",
     "period": "in-report-year",
     "pick": "largest"
    },
    {
     "name": "companies",
     "title": "引导企业",
     "indicator": "引导企业|引导 企业|引进企业|引入企业|落地企业|引进 企业|企业投资",
     "match": "contained",
     "unit": [
      "家",
      "个"
     ],
     "subject": "any",
     "period": "in-report-year"
    },
    {
     "name": "investment",
     "title": "企业投资",
     "indicator": "企业投资|企业 投资额|到位投资|实际投资",
     "match": "contained",
     "unit": "亿元",
     "subject": "any",
     "period": "in-report-year",
     "min": 0
    },
    {
     "name": "employed",
     "title": "帮助就业",
     "indicator": "农村劳动力 就业|农村劳动力|转移就业|帮助 就业|帮扶 就业|吸纳 就业",
     "exclude": [
      "脱贫",
      "岗位",
      "签约"
     ],
     "match": "contained",
     "unit": [
      "万人",
      "名"
     ],
     "subject": "any",
     "period": "in-report-year",
     "min": 0
    },
    {
     "name": "employed_poor",
     "title": "帮助脱贫人口就业",
     "indicator": "脱贫劳动力|脱贫人口 就业|贫困劳动力|贫困家庭员工|贫困人口 就业",
     "match": "contained",
     "unit": [
      "万人",
      "名"
     ],
     "subject": "any",
     "period": "in-report-year",
     "min": 0
    },
    {
     "name": "jobs_offered",
     "title": "提供岗位",
     "indicator": "提供工作岗位|提供 岗位|就业岗位|推送岗位",
     "match": "contained",
     "unit": [
      "个",
      "名"
     ],
     "subject": "any",
     "period": "in-report-year",
     "pick": "largest"
    },
    {
     "name": "paired_schools",
     "title": "结对学校",
     "indicator": [
      "结对 学校|帮扶 学校",
      "学校"
     ],
     "exclude": [
      "学校长",
      "建",
      "造",
      "修"
     ],
     "match": "contained",
     "unit": [
      "所",
      "家",
      "个"
     ],
     "subject": "any",
     "period": "in-report-year"
    },
    {
     "name": "paired_hospitals",
     "title": "结对医院",
     "indicator": [
      "结对 医院|帮扶 医院|结对 医疗机构",
      "医院"
     ],
     "exclude": [
      "建",
      "造",
      "修",
      "入选",
      "互联网"
     ],
     "match": "contained",
     "unit": [
      "家",
      "所",
      "个"
     ],
     "subject": "any",
     "period": "in-report-year"
    },
    {
     "name": "paired_villages",
     "title": "结对帮扶村",
     "indicator": "结对 村|帮扶 村",
     "exclude": [
      "示范村",
      "村民",
      "村集体",
      "乡村"
     ],
     "match": "contained",
     "unit": [
      "个"
     ],
     "subject": "any",
     "period": "in-report-year"
    },
    {
     "name": "demonstration_villages",
     "title": "乡村振兴示范村",
     "indicator": "示范村",
     "match": "contained",
     "unit": [
      "个"
     ],
     "subject": "any",
     "period": "in-report-year"
    },
    {
     "name": "teachers_sent",
     "title": "选派教师",
     "indicator": "选派 教师|派出 教师|选派 老师|支教教师",
     "match": "contained",
     "unit": [
      "名",
      "人",
      "位",
      "人次"
     ],
     "subject": "any",
     "period": "in-report-year"
    },
    {
     "name": "doctors_sent",
     "title": "选派医务人员",
     "indicator": "选派 医务人员|选派 医生|派出 医生|选派 医疗人才|选派 医疗专家",
     "match": "contained",
     "unit": [
      "名",
      "人",
      "位",
      "人次"
     ],
     "subject": "any",
     "period": "in-report-year"
    },
    {
     "name": "teachers_received",
     "title": "接收教师跟岗",
     "indicator": "接收 教师|跟岗 教师",
     "match": "contained",
     "unit": [
      "名",
      "人",
      "位",
      "人次"
     ],
     "subject": "any",
     "period": "in-report-year"
    },
    {
     "name": "doctors_received",
     "title": "接收医务人员跟岗",
     "indicator": "接收 医务人员|接收 医生|跟岗 医生",
     "match": "contained",
     "unit": [
      "名",
      "人",
      "位",
      "人次"
     ],
     "subject": "any",
     "period": "in-report-year"
    },
    {
     "name": "trained",
     "title": "培训人次",
     "indicator": "培训|受训",
     "match": "contained",
     "unit": [
      "人次",
      "名",
      "人"
     ],
     "subject": "any",
     "period": "in-report-year"
    },
    {
     "name": "activities",
     "title": "消费帮扶活动",
     "indicator": "消费帮扶活动|消费扶贫活动|展销活动|产销对接活动",
     "match": "contained",
     "unit": [
      "场",
      "次"
     ],
     "subject": "any",
     "period": "in-report-year"
    }
   ]
  },
  "text": "# yaml-language-server: $schema=./report-schema.schema.json\nname: paired-assistance\ntitle: 对口帮扶\ndescription: >-\n  Reports and news of paired assistance and of cooperation between east and west (对口帮扶、东西部协作、消费帮扶). They\n  have no fixed wording: words are looked for anywhere in what a figure measures, whoever it is about.\nfields:\n  - name: fiscal_aid\n    title: 财政援助资金\n    indicator: 财政援助资金|财政帮扶资金|财政协作资金|东西部协作资金|帮扶专项资金\n    match: contained\n    unit: 亿元\n    subject: any\n    period: in-report-year\n    min: 0\n  - name: social_funds\n    title: 社会帮扶资金\n    indicator: 社会资金|社会帮扶资金|捐赠帮扶资金|社会捐赠资金|捐款捐物|捐赠款物|捐赠资金\n    match: contained\n    unit: 亿元\n    subject: any\n    period: in-report-year\n    min: 0\n  - name: consumption\n    title: 消费帮扶采购额\n    indicator: 消费帮扶采购额|消费帮扶金额|消费帮扶销售额|消费扶贫金额|采购 农产品|采购 农特产品|采购 销售 产品|帮销助销金额|帮销 金额\n    exclude: [协议, 签约]\n    match: contained\n    unit: 亿元\n    subject: any\n    period: in-report-year\n    min: 0\n  - name: consumption_share\n    title: 消费帮扶采购额占比\n    indicator: 消费帮扶采购额|消费帮扶金额|消费帮扶销售额\n    unit: '%'\n    subject: any\n    period: in-report-year\n    min: 0\n    max: 100\n  - name: consumption_rank\n    title: 消费帮扶采购额位次\n    indicator: 消费帮扶采购额|消费帮扶金额|消费帮扶销售额\n    kind: rank\n    subject: any\n    period: in-report-year\n  - name: industrial_parks\n    title: 共建产业园区\n    indicator: 共建产业园|共建园区\n    match: contained\n    unit: [个, 家, 座]\n    subject: any\n    period: in-report-year\n    pick: largest\n  - name: companies\n    title: 引导企业\n    indicator: 引导企业|引导 企业|引进企业|引入企业|落地企业|引进 企业|企业投资\n    match: contained\n    unit: [家, 个]\n    subject: any\n    period: in-report-year\n  - name: investment\n    title: 企业投资\n    indicator: 企业投资|企业 投资额|到位投资|实际投资\n    match: contained\n    unit: 亿元\n    subject: any\n    period: in-report-year\n    min: 0\n  - name: employed\n    title: 帮助就业\n    indicator: 农村劳动力 就业|农村劳动力|转移就业|帮助 就业|帮扶 就业|吸纳 就业\n    exclude: [脱贫, 岗位, 签约]\n    match: contained\n    unit: [万人, 名]\n    subject: any\n    period: in-report-year\n    min: 0\n  - name: employed_poor\n    title: 帮助脱贫人口就业\n    indicator: 脱贫劳动力|脱贫人口 就业|贫困劳动力|贫困家庭员工|贫困人口 就业\n    match: contained\n    unit: [万人, 名]\n    subject: any\n    period: in-report-year\n    min: 0\n  - name: jobs_offered\n    title: 提供岗位\n    indicator: 提供工作岗位|提供 岗位|就业岗位|推送岗位\n    match: contained\n    unit: [个, 名]\n    subject: any\n    period: in-report-year\n    pick: largest\n  - name: paired_schools\n    title: 结对学校\n    indicator: [结对 学校|帮扶 学校, 学校]\n    exclude: [学校长, 建, 造, 修]\n    match: contained\n    unit: [所, 家, 个]\n    subject: any\n    period: in-report-year\n  - name: paired_hospitals\n    title: 结对医院\n    indicator: [结对 医院|帮扶 医院|结对 医疗机构, 医院]\n    exclude: [建, 造, 修, 入选, 互联网]\n    match: contained\n    unit: [家, 所, 个]\n    subject: any\n    period: in-report-year\n  - name: paired_villages\n    title: 结对帮扶村\n    indicator: 结对 村|帮扶 村\n    exclude: [示范村, 村民, 村集体, 乡村]\n    match: contained\n    unit: [个]\n    subject: any\n    period: in-report-year\n  - name: demonstration_villages\n    title: 乡村振兴示范村\n    indicator: 示范村\n    match: contained\n    unit: [个]\n    subject: any\n    period: in-report-year\n  - name: teachers_sent\n    title: 选派教师\n    indicator: 选派 教师|派出 教师|选派 老师|支教教师\n    match: contained\n    unit: [名, 人, 位, 人次]\n    subject: any\n    period: in-report-year\n  - name: doctors_sent\n    title: 选派医务人员\n    indicator: 选派 医务人员|选派 医生|派出 医生|选派 医疗人才|选派 医疗专家\n    match: contained\n    unit: [名, 人, 位, 人次]\n    subject: any\n    period: in-report-year\n  - name: teachers_received\n    title: 接收教师跟岗\n    indicator: 接收 教师|跟岗 教师\n    match: contained\n    unit: [名, 人, 位, 人次]\n    subject: any\n    period: in-report-year\n  - name: doctors_received\n    title: 接收医务人员跟岗\n    indicator: 接收 医务人员|接收 医生|跟岗 医生\n    match: contained\n    unit: [名, 人, 位, 人次]\n    subject: any\n    period: in-report-year\n  - name: trained\n    title: 培训人次\n    indicator: 培训|受训\n    match: contained\n    unit: [人次, 名, 人]\n    subject: any\n    period: in-report-year\n  - name: activities\n    title: 消费帮扶活动\n    indicator: 消费帮扶活动|消费扶贫活动|展销活动|产销对接活动\n    match: contained\n    unit: [场, 次]\n    subject: any\n    period: in-report-year\n"
 },
 {
  "schema": {
   "name": "statistical-communique",
   "title": "国民经济和社会发展统计公报",
   "description": "The yearly statistical communiqué of a country, province, city or county.",
   "fields": [
    {
     "name": "gdp",
     "title": "地区生产总值",
     "indicator": "地区生产总值|国内生产总值|生产总值|GDP",
     "unit": "亿元",
     "required": true,
     "min": 0
    },
    {
     "name": "gdp_growth",
     "title": "地区生产总值增长",
     "indicator": "地区生产总值|国内生产总值|生产总值|GDP",
     "change": "yoy",
     "unit": "%",
     "required": true,
     "min": -30,
     "max": 40
    },
    {
     "name": "primary",
     "title": "第一产业增加值",
     "indicator": "第一产业 增加值|第一产业",
     "unit": "亿元",
     "min": 0
    },
    {
     "name": "primary_growth",
     "title": "第一产业增加值增长",
     "indicator": "第一产业 增加值|第一产业",
     "change": "yoy",
     "unit": "%"
    },
    {
     "name": "secondary",
     "title": "第二产业增加值",
     "indicator": "第二产业 增加值|第二产业",
     "unit": "亿元",
     "min": 0
    },
    {
     "name": "secondary_growth",
     "title": "第二产业增加值增长",
     "indicator": "第二产业 增加值|第二产业",
     "change": "yoy",
     "unit": "%"
    },
    {
     "name": "tertiary",
     "title": "第三产业增加值",
     "indicator": "第三产业 增加值|第三产业",
     "unit": "亿元",
     "min": 0
    },
    {
     "name": "tertiary_growth",
     "title": "第三产业增加值增长",
     "indicator": "第三产业 增加值|第三产业",
     "change": "yoy",
     "unit": "%"
    },
    {
     "name": "gdp_per_capita",
     "title": "人均地区生产总值",
     "indicator": "人均地区生产总值|人均国内生产总值|人均生产总值|人均GDP|按常住人口计算 人均地区生产总值|按常住人口计算 人均GDP",
     "unit": "元",
     "min": 0
    },
    {
     "name": "population",
     "title": "年末常住人口",
     "indicator": "常住人口|年末常住人口|常住人口总量|常住总人口",
     "unit": "万人",
     "min": 0
    },
    {
     "name": "urbanization",
     "title": "常住人口城镇化率",
     "indicator": "常住人口城镇化率|城镇化率|城镇人口比重|城镇常住人口占比",
     "unit": "%",
     "min": 0,
     "max": 100
    },
    {
     "name": "fiscal_revenue",
     "title": "一般公共预算收入",
     "indicator": "一般公共预算收入|地方一般公共预算收入|一般公共预算地方收入|地方财政一般公共预算收入|公共财政预算收入",
     "unit": "亿元",
     "min": 0
    },
    {
     "name": "fiscal_revenue_growth",
     "title": "一般公共预算收入增长",
     "indicator": "一般公共预算收入|地方一般公共预算收入|一般公共预算地方收入|地方财政一般公共预算收入|公共财政预算收入",
     "change": "yoy",
     "unit": "%",
     "min": -60,
     "max": 100
    },
    {
     "name": "fiscal_expenditure",
     "title": "一般公共预算支出",
     "indicator": "一般公共预算支出|地方一般公共预算支出|地方财政一般公共预算支出|公共财政预算支出",
     "unit": "亿元",
     "min": 0
    },
    {
     "name": "industry_growth",
     "title": "规模以上工业增加值增长",
     "indicator": "规模以上工业增加值|规上工业增加值|地方规模以上工业增加值",
     "change": "yoy",
     "unit": "%",
     "min": -50,
     "max": 80
    },
    {
     "name": "investment",
     "title": "固定资产投资",
     "indicator": "固定资产投资|全社会固定资产投资|固定资产投资额|固定资产投资总额",
     "unit": "亿元",
     "min": 0
    },
    {
     "name": "investment_growth",
     "title": "固定资产投资增长",
     "indicator": "固定资产投资|全社会固定资产投资|固定资产投资额|固定资产投资总额",
     "change": "yoy",
     "unit": "%",
     "min": -80,
     "max": 150
    },
    {
     "name": "retail_sales",
     "title": "社会消费品零售总额",
     "indicator": "社会消费品零售总额",
     "unit": "亿元",
     "min": 0
    },
    {
     "name": "retail_sales_growth",
     "title": "社会消费品零售总额增长",
     "indicator": "社会消费品零售总额",
     "change": "yoy",
     "unit": "%",
     "min": -60,
     "max": 60
    },
    {
     "name": "trade",
     "title": "进出口总额",
     "indicator": "货物进出口总额|货物进出口总值|进出口总额|进出口总值|外贸进出口总额|外贸进出口总值|货物进出口",
     "unit": "亿元",
     "min": 0
    },
    {
     "name": "trade_growth",
     "title": "进出口总额增长",
     "indicator": "货物进出口总额|货物进出口总值|进出口总额|进出口总值|外贸进出口总额|外贸进出口总值|货物进出口",
     "change": "yoy",
     "unit": "%"
    },
    {
     "name": "exports",
     "title": "出口额",
     "indicator": "出口|出口额|出口总额|出口总值|货物出口",
     "unit": "亿元",
     "min": 0
    },
    {
     "name": "imports",
     "title": "进口额",
     "indicator": "进口|进口额|进口总额|进口总值|货物进口",
     "unit": "亿元",
     "min": 0
    },
    {
     "name": "income",
     "title": "全体居民人均可支配收入",
     "indicator": "居民人均可支配收入|全体居民人均可支配收入|全国居民人均可支配收入",
     "unit": "元",
     "min": 0
    },
    {
     "name": "income_growth",
     "title": "全体居民人均可支配收入增长",
     "indicator": "居民人均可支配收入|全体居民人均可支配收入|全国居民人均可支配收入",
     "change": "yoy",
     "unit": "%"
    },
    {
     "name": "urban_income",
     "title": "城镇居民人均可支配收入",
     "indicator": "城镇居民人均可支配收入|城镇常住居民人均可支配收入",
     "unit": "元",
     "min": 0
    },
    {
     "name": "urban_income_growth",
     "title": "城镇居民人均可支配收入增长",
     "indicator": "城镇居民人均可支配收入|城镇常住居民人均可支配收入",
     "change": "yoy",
     "unit": "%"
    },
    {
     "name": "rural_income",
     "title": "农村居民人均可支配收入",
     "indicator": "农村居民人均可支配收入|农村常住居民人均可支配收入",
     "unit": "元",
     "min": 0
    },
    {
     "name": "rural_income_growth",
     "title": "农村居民人均可支配收入增长",
     "indicator": "农村居民人均可支配收入|农村常住居民人均可支配收入",
     "change": "yoy",
     "unit": "%"
    },
    {
     "name": "cpi",
     "title": "居民消费价格涨幅",
     "indicator": "居民消费价格|居民消费价格总水平|居民消费价格指数|市区居民消费价格|市区居民消费价格总水平|CPI",
     "change": "yoy",
     "unit": "%",
     "min": -10,
     "max": 40
    },
    {
     "name": "new_jobs",
     "title": "城镇新增就业",
     "indicator": "城镇新增就业|城镇新增就业人员|城镇新增就业人数|新增城镇就业|新增城镇就业人员|新增城镇就业人数",
     "unit": [
      "万人",
      "名"
     ],
     "min": 0
    },
    {
     "name": "unemployment",
     "title": "失业率",
     "indicator": [
      "城镇调查失业率|全国城镇调查失业率",
      "城镇登记失业率|登记失业率"
     ],
     "unit": "%",
     "min": 0,
     "max": 30
    },
    {
     "name": "grain",
     "title": "粮食产量",
     "indicator": "粮食产量|粮食总产量|粮食总产|地方粮食产量",
     "unit": "万吨",
     "min": 0
    }
   ]
  },
  "text": "# yaml-language-server: $schema=./report-schema.schema.json\nname: statistical-communique\ntitle: 国民经济和社会发展统计公报\ndescription: The yearly statistical communiqué of a country, province, city or county.\nfields:\n  - name: gdp\n    title: 地区生产总值\n    indicator: 地区生产总值|国内生产总值|生产总值|GDP\n    unit: 亿元\n    required: true\n    min: 0\n  - name: gdp_growth\n    title: 地区生产总值增长\n    indicator: 地区生产总值|国内生产总值|生产总值|GDP\n    change: yoy\n    unit: '%'\n    required: true\n    min: -30\n    max: 40\n  - name: primary\n    title: 第一产业增加值\n    indicator: 第一产业 增加值|第一产业\n    unit: 亿元\n    min: 0\n  - name: primary_growth\n    title: 第一产业增加值增长\n    indicator: 第一产业 增加值|第一产业\n    change: yoy\n    unit: '%'\n  - name: secondary\n    title: 第二产业增加值\n    indicator: 第二产业 增加值|第二产业\n    unit: 亿元\n    min: 0\n  - name: secondary_growth\n    title: 第二产业增加值增长\n    indicator: 第二产业 增加值|第二产业\n    change: yoy\n    unit: '%'\n  - name: tertiary\n    title: 第三产业增加值\n    indicator: 第三产业 增加值|第三产业\n    unit: 亿元\n    min: 0\n  - name: tertiary_growth\n    title: 第三产业增加值增长\n    indicator: 第三产业 增加值|第三产业\n    change: yoy\n    unit: '%'\n  - name: gdp_per_capita\n    title: 人均地区生产总值\n    indicator: 人均地区生产总值|人均国内生产总值|人均生产总值|人均GDP|按常住人口计算 人均地区生产总值|按常住人口计算 人均GDP\n    unit: 元\n    min: 0\n  - name: population\n    title: 年末常住人口\n    indicator: 常住人口|年末常住人口|常住人口总量|常住总人口\n    unit: 万人\n    min: 0\n  - name: urbanization\n    title: 常住人口城镇化率\n    indicator: 常住人口城镇化率|城镇化率|城镇人口比重|城镇常住人口占比\n    unit: '%'\n    min: 0\n    max: 100\n  - name: fiscal_revenue\n    title: 一般公共预算收入\n    indicator: 一般公共预算收入|地方一般公共预算收入|一般公共预算地方收入|地方财政一般公共预算收入|公共财政预算收入\n    unit: 亿元\n    min: 0\n  - name: fiscal_revenue_growth\n    title: 一般公共预算收入增长\n    indicator: 一般公共预算收入|地方一般公共预算收入|一般公共预算地方收入|地方财政一般公共预算收入|公共财政预算收入\n    change: yoy\n    unit: '%'\n    min: -60\n    max: 100\n  - name: fiscal_expenditure\n    title: 一般公共预算支出\n    indicator: 一般公共预算支出|地方一般公共预算支出|地方财政一般公共预算支出|公共财政预算支出\n    unit: 亿元\n    min: 0\n  - name: industry_growth\n    title: 规模以上工业增加值增长\n    indicator: 规模以上工业增加值|规上工业增加值|地方规模以上工业增加值\n    change: yoy\n    unit: '%'\n    min: -50\n    max: 80\n  - name: investment\n    title: 固定资产投资\n    indicator: 固定资产投资|全社会固定资产投资|固定资产投资额|固定资产投资总额\n    unit: 亿元\n    min: 0\n  - name: investment_growth\n    title: 固定资产投资增长\n    indicator: 固定资产投资|全社会固定资产投资|固定资产投资额|固定资产投资总额\n    change: yoy\n    unit: '%'\n    min: -80\n    max: 150\n  - name: retail_sales\n    title: 社会消费品零售总额\n    indicator: 社会消费品零售总额\n    unit: 亿元\n    min: 0\n  - name: retail_sales_growth\n    title: 社会消费品零售总额增长\n    indicator: 社会消费品零售总额\n    change: yoy\n    unit: '%'\n    min: -60\n    max: 60\n  - name: trade\n    title: 进出口总额\n    indicator: 货物进出口总额|货物进出口总值|进出口总额|进出口总值|外贸进出口总额|外贸进出口总值|货物进出口\n    unit: 亿元\n    min: 0\n  - name: trade_growth\n    title: 进出口总额增长\n    indicator: 货物进出口总额|货物进出口总值|进出口总额|进出口总值|外贸进出口总额|外贸进出口总值|货物进出口\n    change: yoy\n    unit: '%'\n  - name: exports\n    title: 出口额\n    indicator: 出口|出口额|出口总额|出口总值|货物出口\n    unit: 亿元\n    min: 0\n  - name: imports\n    title: 进口额\n    indicator: 进口|进口额|进口总额|进口总值|货物进口\n    unit: 亿元\n    min: 0\n  - name: income\n    title: 全体居民人均可支配收入\n    indicator: 居民人均可支配收入|全体居民人均可支配收入|全国居民人均可支配收入\n    unit: 元\n    min: 0\n  - name: income_growth\n    title: 全体居民人均可支配收入增长\n    indicator: 居民人均可支配收入|全体居民人均可支配收入|全国居民人均可支配收入\n    change: yoy\n    unit: '%'\n  - name: urban_income\n    title: 城镇居民人均可支配收入\n    indicator: 城镇居民人均可支配收入|城镇常住居民人均可支配收入\n    unit: 元\n    min: 0\n  - name: urban_income_growth\n    title: 城镇居民人均可支配收入增长\n    indicator: 城镇居民人均可支配收入|城镇常住居民人均可支配收入\n    change: yoy\n    unit: '%'\n  - name: rural_income\n    title: 农村居民人均可支配收入\n    indicator: 农村居民人均可支配收入|农村常住居民人均可支配收入\n    unit: 元\n    min: 0\n  - name: rural_income_growth\n    title: 农村居民人均可支配收入增长\n    indicator: 农村居民人均可支配收入|农村常住居民人均可支配收入\n    change: yoy\n    unit: '%'\n  - name: cpi\n    title: 居民消费价格涨幅\n    indicator: 居民消费价格|居民消费价格总水平|居民消费价格指数|市区居民消费价格|市区居民消费价格总水平|CPI\n    change: yoy\n    unit: '%'\n    min: -10\n    max: 40\n  - name: new_jobs\n    title: 城镇新增就业\n    indicator: 城镇新增就业|城镇新增就业人员|城镇新增就业人数|新增城镇就业|新增城镇就业人员|新增城镇就业人数\n    unit: [万人, 名]\n    min: 0\n  - name: unemployment\n    title: 失业率\n    indicator: [城镇调查失业率|全国城镇调查失业率, 城镇登记失业率|登记失业率]\n    unit: '%'\n    min: 0\n    max: 30\n  - name: grain\n    title: 粮食产量\n    indicator: 粮食产量|粮食总产量|粮食总产|地方粮食产量\n    unit: 万吨\n    min: 0\n"
 },
 {
  "schema": {
   "name": "work-report",
   "title": "政府工作报告",
   "description": "A government's work report: what was reached in the year under review, and what is aimed at in the year that begins.",
   "fields": [
    {
     "name": "gdp",
     "title": "地区生产总值",
     "indicator": "地区生产总值|国内生产总值|生产总值|GDP",
     "unit": "亿元",
     "required": true,
     "min": 0
    },
    {
     "name": "gdp_growth",
     "title": "地区生产总值增长",
     "indicator": [
      "地区生产总值|国内生产总值|生产总值|GDP",
      "经济|经济总量"
     ],
     "change": "yoy",
     "unit": "%",
     "required": true,
     "min": -30,
     "max": 40
    },
    {
     "name": "fiscal_revenue",
     "title": "一般公共预算收入",
     "indicator": [
      "一般公共预算收入|地方一般公共预算收入|公共财政预算收入|地方公共财政预算收入",
      "地方财政收入|财政收入"
     ],
     "unit": "亿元",
     "min": 0
    },
    {
     "name": "fiscal_revenue_growth",
     "title": "一般公共预算收入增长",
     "indicator": [
      "一般公共预算收入|地方一般公共预算收入|公共财政预算收入|地方公共财政预算收入",
      "地方财政收入|财政收入"
     ],
     "change": "yoy",
     "unit": "%",
     "min": -60,
     "max": 100
    },
    {
     "name": "industry_growth",
     "title": "规模以上工业增加值增长",
     "indicator": [
      "规模以上工业增加值|规上工业增加值",
      "工业增加值|全部工业增加值"
     ],
     "change": "yoy",
     "unit": "%",
     "min": -50,
     "max": 80
    },
    {
     "name": "investment",
     "title": "固定资产投资",
     "indicator": "固定资产投资|全社会固定资产投资|固定资产投资额|固定资产投资总额",
     "unit": "亿元",
     "min": 0
    },
    {
     "name": "investment_growth",
     "title": "固定资产投资增长",
     "indicator": "固定资产投资|全社会固定资产投资|固定资产投资额|固定资产投资总额",
     "change": "yoy",
     "unit": "%",
     "min": -70,
     "max": 150
    },
    {
     "name": "retail_sales",
     "title": "社会消费品零售总额",
     "indicator": "社会消费品零售总额|社消零总额",
     "unit": "亿元",
     "min": 0
    },
    {
     "name": "retail_sales_growth",
     "title": "社会消费品零售总额增长",
     "indicator": "社会消费品零售总额|社消零总额",
     "change": "yoy",
     "unit": "%",
     "min": -50,
     "max": 60
    },
    {
     "name": "trade",
     "title": "进出口总额",
     "indicator": "进出口总额|进出口总值|外贸进出口总额|外贸进出口总值|货物进出口总额|货物进出口总值|外贸进出口|货物进出口|进出口|外贸总额",
     "unit": "亿元",
     "min": 0
    },
    {
     "name": "trade_growth",
     "title": "进出口增长",
     "indicator": "进出口总额|进出口总值|外贸进出口总额|外贸进出口总值|货物进出口总额|货物进出口总值|外贸进出口|货物进出口|进出口|外贸总额",
     "change": "yoy",
     "unit": "%",
     "min": -80,
     "max": 200
    },
    {
     "name": "income_growth",
     "title": "居民人均可支配收入增长",
     "indicator": "居民人均可支配收入|全体居民人均可支配收入|全国居民人均可支配收入",
     "change": "yoy",
     "unit": "%",
     "min": -30,
     "max": 50
    },
    {
     "name": "urban_income",
     "title": "城镇居民人均可支配收入",
     "indicator": "城镇居民人均可支配收入|城镇常住居民人均可支配收入|城市居民人均可支配收入",
     "unit": "元",
     "min": 0
    },
    {
     "name": "urban_income_growth",
     "title": "城镇居民人均可支配收入增长",
     "indicator": "城镇居民人均可支配收入|城镇常住居民人均可支配收入|城市居民人均可支配收入",
     "change": "yoy",
     "unit": "%",
     "min": -30,
     "max": 50
    },
    {
     "name": "rural_income",
     "title": "农村居民人均可支配收入",
     "indicator": [
      "农村居民人均可支配收入|农村常住居民人均可支配收入",
      "农民人均纯收入|农村居民人均纯收入"
     ],
     "unit": "元",
     "min": 0
    },
    {
     "name": "rural_income_growth",
     "title": "农村居民人均可支配收入增长",
     "indicator": [
      "农村居民人均可支配收入|农村常住居民人均可支配收入",
      "农民人均纯收入|农村居民人均纯收入"
     ],
     "change": "yoy",
     "unit": "%",
     "min": -30,
     "max": 50
    },
    {
     "name": "cpi",
     "title": "居民消费价格涨幅",
     "indicator": "居民消费价格|居民消费价格指数|居民消费价格总水平|居民消费价格总指数|CPI",
     "change": "yoy",
     "unit": "%",
     "min": -10,
     "max": 40
    },
    {
     "name": "new_jobs",
     "title": "城镇新增就业",
     "indicator": [
      "城镇新增就业|城镇新增就业人数|新增城镇就业|城镇新增就业人员|新增城镇就业人数",
      "新增就业|新增就业人数"
     ],
     "unit": [
      "万人",
      "名",
      "个"
     ],
     "min": 0
    },
    {
     "name": "unemployment",
     "title": "失业率",
     "indicator": [
      "城镇调查失业率|调查失业率",
      "城镇登记失业率|登记失业率",
      "失业率|城镇失业率"
     ],
     "unit": "%",
     "min": 0,
     "max": 30
    },
    {
     "name": "grain",
     "title": "粮食产量",
     "indicator": "粮食产量|粮食总产量|粮食总产|粮食年产量",
     "unit": "亿斤",
     "min": 0
    },
    {
     "name": "gdp_growth_target",
     "title": "地区生产总值增长目标",
     "indicator": [
      "地区生产总值|国内生产总值|生产总值|GDP",
      "经济|经济总量"
     ],
     "change": "yoy",
     "unit": "%",
     "status": "target",
     "period": "next-year",
     "required": true,
     "min": -10,
     "max": 40
    },
    {
     "name": "fiscal_revenue_growth_target",
     "title": "一般公共预算收入增长目标",
     "indicator": [
      "一般公共预算收入|地方一般公共预算收入|公共财政预算收入|地方公共财政预算收入",
      "地方财政收入|财政收入"
     ],
     "change": "yoy",
     "unit": "%",
     "status": "target",
     "period": "next-year"
    },
    {
     "name": "industry_growth_target",
     "title": "规模以上工业增加值增长目标",
     "indicator": [
      "规模以上工业增加值|规上工业增加值",
      "工业增加值|全部工业增加值"
     ],
     "change": "yoy",
     "unit": "%",
     "status": "target",
     "period": "next-year"
    },
    {
     "name": "investment_growth_target",
     "title": "固定资产投资增长目标",
     "indicator": "固定资产投资|全社会固定资产投资|固定资产投资额|固定资产投资总额",
     "change": "yoy",
     "unit": "%",
     "status": "target",
     "period": "next-year"
    },
    {
     "name": "retail_sales_growth_target",
     "title": "社会消费品零售总额增长目标",
     "indicator": "社会消费品零售总额|社消零总额",
     "change": "yoy",
     "unit": "%",
     "status": "target",
     "period": "next-year"
    },
    {
     "name": "trade_growth_target",
     "title": "进出口增长目标",
     "indicator": "进出口总额|进出口总值|外贸进出口总额|外贸进出口总值|货物进出口总额|货物进出口总值|外贸进出口|货物进出口|进出口",
     "change": "yoy",
     "unit": "%",
     "status": "target",
     "period": "next-year"
    },
    {
     "name": "income_growth_target",
     "title": "居民人均可支配收入增长目标",
     "indicator": "居民人均可支配收入|全体居民人均可支配收入|城乡居民人均可支配收入",
     "change": "yoy",
     "unit": "%",
     "status": "target",
     "period": "next-year"
    },
    {
     "name": "urban_income_growth_target",
     "title": "城镇居民人均可支配收入增长目标",
     "indicator": "城镇居民人均可支配收入|城镇常住居民人均可支配收入",
     "change": "yoy",
     "unit": "%",
     "status": "target",
     "period": "next-year"
    },
    {
     "name": "rural_income_growth_target",
     "title": "农村居民人均可支配收入增长目标",
     "indicator": "农村居民人均可支配收入|农村常住居民人均可支配收入",
     "change": "yoy",
     "unit": "%",
     "status": "target",
     "period": "next-year"
    },
    {
     "name": "cpi_target",
     "title": "居民消费价格涨幅目标",
     "indicator": "居民消费价格|居民消费价格指数|居民消费价格总水平|居民消费价格总指数|CPI",
     "change": "yoy",
     "unit": "%",
     "status": "target",
     "period": "next-year"
    },
    {
     "name": "new_jobs_target",
     "title": "城镇新增就业目标",
     "indicator": [
      "城镇新增就业|城镇新增就业人数|新增城镇就业|城镇新增就业人员|新增城镇就业人数",
      "新增就业|新增就业人数"
     ],
     "unit": [
      "万人",
      "名",
      "个"
     ],
     "status": "target",
     "period": "next-year"
    },
    {
     "name": "unemployment_target",
     "title": "失业率目标",
     "indicator": [
      "城镇调查失业率|调查失业率",
      "城镇登记失业率|登记失业率",
      "失业率|城镇失业率"
     ],
     "unit": "%",
     "status": "target",
     "period": "next-year"
    },
    {
     "name": "grain_target",
     "title": "粮食产量目标",
     "indicator": "粮食产量|粮食总产量|粮食总产|粮食年产量",
     "unit": "亿斤",
     "status": "target",
     "period": "next-year"
    }
   ]
  },
  "text": "# yaml-language-server: $schema=./report-schema.schema.json\nname: work-report\ntitle: 政府工作报告\ndescription: >-\n  A government's work report: what was reached in the year under review, and what is aimed at in the year that begins.\nfields:\n  - name: gdp\n    title: 地区生产总值\n    indicator: 地区生产总值|国内生产总值|生产总值|GDP\n    unit: 亿元\n    required: true\n    min: 0\n  - name: gdp_growth\n    title: 地区生产总值增长\n    indicator: [地区生产总值|国内生产总值|生产总值|GDP, 经济|经济总量]\n    change: yoy\n    unit: '%'\n    required: true\n    min: -30\n    max: 40\n  - name: fiscal_revenue\n    title: 一般公共预算收入\n    indicator: [一般公共预算收入|地方一般公共预算收入|公共财政预算收入|地方公共财政预算收入, 地方财政收入|财政收入]\n    unit: 亿元\n    min: 0\n  - name: fiscal_revenue_growth\n    title: 一般公共预算收入增长\n    indicator: [一般公共预算收入|地方一般公共预算收入|公共财政预算收入|地方公共财政预算收入, 地方财政收入|财政收入]\n    change: yoy\n    unit: '%'\n    min: -60\n    max: 100\n  - name: industry_growth\n    title: 规模以上工业增加值增长\n    indicator: [规模以上工业增加值|规上工业增加值, 工业增加值|全部工业增加值]\n    change: yoy\n    unit: '%'\n    min: -50\n    max: 80\n  - name: investment\n    title: 固定资产投资\n    indicator: 固定资产投资|全社会固定资产投资|固定资产投资额|固定资产投资总额\n    unit: 亿元\n    min: 0\n  - name: investment_growth\n    title: 固定资产投资增长\n    indicator: 固定资产投资|全社会固定资产投资|固定资产投资额|固定资产投资总额\n    change: yoy\n    unit: '%'\n    min: -70\n    max: 150\n  - name: retail_sales\n    title: 社会消费品零售总额\n    indicator: 社会消费品零售总额|社消零总额\n    unit: 亿元\n    min: 0\n  - name: retail_sales_growth\n    title: 社会消费品零售总额增长\n    indicator: 社会消费品零售总额|社消零总额\n    change: yoy\n    unit: '%'\n    min: -50\n    max: 60\n  - name: trade\n    title: 进出口总额\n    indicator: 进出口总额|进出口总值|外贸进出口总额|外贸进出口总值|货物进出口总额|货物进出口总值|外贸进出口|货物进出口|进出口|外贸总额\n    unit: 亿元\n    min: 0\n  - name: trade_growth\n    title: 进出口增长\n    indicator: 进出口总额|进出口总值|外贸进出口总额|外贸进出口总值|货物进出口总额|货物进出口总值|外贸进出口|货物进出口|进出口|外贸总额\n    change: yoy\n    unit: '%'\n    min: -80\n    max: 200\n  - name: income_growth\n    title: 居民人均可支配收入增长\n    indicator: 居民人均可支配收入|全体居民人均可支配收入|全国居民人均可支配收入\n    change: yoy\n    unit: '%'\n    min: -30\n    max: 50\n  - name: urban_income\n    title: 城镇居民人均可支配收入\n    indicator: 城镇居民人均可支配收入|城镇常住居民人均可支配收入|城市居民人均可支配收入\n    unit: 元\n    min: 0\n  - name: urban_income_growth\n    title: 城镇居民人均可支配收入增长\n    indicator: 城镇居民人均可支配收入|城镇常住居民人均可支配收入|城市居民人均可支配收入\n    change: yoy\n    unit: '%'\n    min: -30\n    max: 50\n  - name: rural_income\n    title: 农村居民人均可支配收入\n    indicator: [农村居民人均可支配收入|农村常住居民人均可支配收入, 农民人均纯收入|农村居民人均纯收入]\n    unit: 元\n    min: 0\n  - name: rural_income_growth\n    title: 农村居民人均可支配收入增长\n    indicator: [农村居民人均可支配收入|农村常住居民人均可支配收入, 农民人均纯收入|农村居民人均纯收入]\n    change: yoy\n    unit: '%'\n    min: -30\n    max: 50\n  - name: cpi\n    title: 居民消费价格涨幅\n    indicator: 居民消费价格|居民消费价格指数|居民消费价格总水平|居民消费价格总指数|CPI\n    change: yoy\n    unit: '%'\n    min: -10\n    max: 40\n  - name: new_jobs\n    title: 城镇新增就业\n    indicator: [城镇新增就业|城镇新增就业人数|新增城镇就业|城镇新增就业人员|新增城镇就业人数, 新增就业|新增就业人数]\n    unit: [万人, 名, 个]\n    min: 0\n  - name: unemployment\n    title: 失业率\n    indicator: [城镇调查失业率|调查失业率, 城镇登记失业率|登记失业率, 失业率|城镇失业率]\n    unit: '%'\n    min: 0\n    max: 30\n  - name: grain\n    title: 粮食产量\n    indicator: 粮食产量|粮食总产量|粮食总产|粮食年产量\n    unit: 亿斤\n    min: 0\n  - name: gdp_growth_target\n    title: 地区生产总值增长目标\n    indicator: [地区生产总值|国内生产总值|生产总值|GDP, 经济|经济总量]\n    change: yoy\n    unit: '%'\n    status: target\n    period: next-year\n    required: true\n    min: -10\n    max: 40\n  - name: fiscal_revenue_growth_target\n    title: 一般公共预算收入增长目标\n    indicator: [一般公共预算收入|地方一般公共预算收入|公共财政预算收入|地方公共财政预算收入, 地方财政收入|财政收入]\n    change: yoy\n    unit: '%'\n    status: target\n    period: next-year\n  - name: industry_growth_target\n    title: 规模以上工业增加值增长目标\n    indicator: [规模以上工业增加值|规上工业增加值, 工业增加值|全部工业增加值]\n    change: yoy\n    unit: '%'\n    status: target\n    period: next-year\n  - name: investment_growth_target\n    title: 固定资产投资增长目标\n    indicator: 固定资产投资|全社会固定资产投资|固定资产投资额|固定资产投资总额\n    change: yoy\n    unit: '%'\n    status: target\n    period: next-year\n  - name: retail_sales_growth_target\n    title: 社会消费品零售总额增长目标\n    indicator: 社会消费品零售总额|社消零总额\n    change: yoy\n    unit: '%'\n    status: target\n    period: next-year\n  - name: trade_growth_target\n    title: 进出口增长目标\n    indicator: 进出口总额|进出口总值|外贸进出口总额|外贸进出口总值|货物进出口总额|货物进出口总值|外贸进出口|货物进出口|进出口\n    change: yoy\n    unit: '%'\n    status: target\n    period: next-year\n  - name: income_growth_target\n    title: 居民人均可支配收入增长目标\n    indicator: 居民人均可支配收入|全体居民人均可支配收入|城乡居民人均可支配收入\n    change: yoy\n    unit: '%'\n    status: target\n    period: next-year\n  - name: urban_income_growth_target\n    title: 城镇居民人均可支配收入增长目标\n    indicator: 城镇居民人均可支配收入|城镇常住居民人均可支配收入\n    change: yoy\n    unit: '%'\n    status: target\n    period: next-year\n  - name: rural_income_growth_target\n    title: 农村居民人均可支配收入增长目标\n    indicator: 农村居民人均可支配收入|农村常住居民人均可支配收入\n    change: yoy\n    unit: '%'\n    status: target\n    period: next-year\n  - name: cpi_target\n    title: 居民消费价格涨幅目标\n    indicator: 居民消费价格|居民消费价格指数|居民消费价格总水平|居民消费价格总指数|CPI\n    change: yoy\n    unit: '%'\n    status: target\n    period: next-year\n  - name: new_jobs_target\n    title: 城镇新增就业目标\n    indicator: [城镇新增就业|城镇新增就业人数|新增城镇就业|城镇新增就业人员|新增城镇就业人数, 新增就业|新增就业人数]\n    unit: [万人, 名, 个]\n    status: target\n    period: next-year\n  - name: unemployment_target\n    title: 失业率目标\n    indicator: [城镇调查失业率|调查失业率, 城镇登记失业率|登记失业率, 失业率|城镇失业率]\n    unit: '%'\n    status: target\n    period: next-year\n  - name: grain_target\n    title: 粮食产量目标\n    indicator: 粮食产量|粮食总产量|粮食总产|粮食年产量\n    unit: 亿斤\n    status: target\n    period: next-year\n"
 }
]
