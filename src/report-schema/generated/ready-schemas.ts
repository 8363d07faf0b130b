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
